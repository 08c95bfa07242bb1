package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What a check in a JVM of its own loads, since a short command spends most of its time on that. */
class LoadedClassesTest {
    @TempDir
    private Path folder;

    @Test
    void aCheckStartsNeitherTheParserNorIcusDataAndASecondOneNoLibraryAtAll() throws Exception {
        TestWorkspace.in(folder);
        var first = check();
        assertEquals(List.of(), first.filter(name -> name.contains("picocli") || name.contains("ICUResourceBundle")));
        var second = check();
        assertEquals(
                List.of(),
                second.filter(name -> Stream.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "dev.samepage.")
                        .noneMatch(name::startsWith)));
    }

    private record Loaded(List<String> names) {
        List<String> filter(Predicate<String> wanted) {
            return names.stream().filter(wanted).toList();
        }
    }

    private Loaded check() throws IOException, InterruptedException {
        var command = OwnJava.command(List.of("-Xlog:class+load:file=loaded"), MessagePattern.class, Yaml.class);
        command.addAll(List.of("check", "--workspace", "workspace"));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), printed);
        // "[0.009s][info][class,load] java.lang.Object source: shared objects file"
        return new Loaded(Files.readAllLines(folder.resolve("loaded")).stream()
                .map(line -> line.substring(line.indexOf("] ", line.lastIndexOf("[class")) + 2)
                        .strip())
                .map(line -> line.split(" ")[0])
                .toList());
    }
}
