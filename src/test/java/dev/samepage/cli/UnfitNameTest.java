package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import freemarker.template.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** Names that no file can have, or that Java cannot write in the machine's language settings. */
class UnfitNameTest {
    private static final String CURE = "set LC_ALL=C.UTF-8, or rename it";

    @Test
    void anOptionIsToldInPlainWords() {
        for (var arguments : List.of(
                List.of("check", "--workspace", "a\0b"),
                List.of("build", "--out", "a\0b"),
                List.of("audit", "a\0b"),
                List.of("import", "a\0b"))) {
            var err = new ByteArrayOutputStream();
            var cli = new Cli(
                    new PrintStream(new ByteArrayOutputStream()),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    Console.PLAIN);
            assertEquals(2, cli.run(arguments.toArray(String[]::new)));
            var told = err.toString(StandardCharsets.UTF_8);
            assertTrue(told.contains("`a\0b` is no file name here: "), told);
            assertFalse(told.contains("Exception"), told);
        }
    }

    @Test
    void aNameThatSomethingElseMetIsFoundAmongItsCauses() {
        var name = new InvalidPathException("d\uFFFD", "Malformed input or input contains unmappable characters");
        assertEquals(name, UnfitName.in(new IllegalStateException("a page could not be built", name)));
        assertTrue(UnfitName.told(name).endsWith(CURE), UnfitName.told(name));
        assertNull(UnfitName.in(new IllegalStateException("a page could not be built")));
    }

    /** In a Java of its own, as a machine without any language starts it. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderInTheWorkspaceIsToldWithACure(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("content/programs"));
        Files.createDirectories(folder.resolve("locales/d\u00E9"));
        for (var command : List.of("check", "build")) {
            var told = withoutLanguage(command, "--workspace", folder.toString());
            assertTrue(told.contains("is no file name here: ") && told.contains(CURE), told);
            assertFalse(told.contains("fault of Samepage"), told);
        }
    }

    private static String withoutLanguage(String... arguments) throws IOException, InterruptedException {
        var command = OwnJava.command(List.of(), MessagePattern.class, Yaml.class, CommandLine.class, Template.class);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), printed);
        return printed;
    }
}
