package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {
    @TempDir
    private Path folder;

    /** What bash offers behind these words, the last of which is being typed. */
    private List<String> offered(String words) throws IOException, InterruptedException {
        var script = Files.writeString(
                folder.resolve("samepage"), TestWorkspace.runPlain("completion").out());
        var process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source \"$1\"; shift; COMP_WORDS=(samepage \"$@\"); COMP_CWORD=$#;"
                                + " $(complete -p samepage | sed 's/.*-F \\([^ ]*\\).*/\\1/'); printf '%s\\n' \"${COMPREPLY[@]}\"",
                        "bash",
                        script.toString())
                .redirectErrorStream(true);
        process.command().addAll(List.of(words.split(" ", -1)));
        var running = process.start();
        var out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, running.waitFor(), out);
        return out.lines().map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "che, check",
        "mer, merge",
        "new, new-locale",
        "conf, config",
        "check --cha, --changed-since",
        "export --fo, --format",
        "merge --fail, --fail-on"
    })
    void bashOffersCommandsAndOptions(String typed, String offered) throws Exception {
        assertTrue(offered(typed).stream().anyMatch(word -> word.startsWith(offered)), offered(typed)::toString);
    }

    @Test
    void everyCommandIsOffered() throws Exception {
        var help = TestWorkspace.runPlain("--help").out();
        var commands = help.substring(help.indexOf("Commands:"))
                .lines()
                .skip(1)
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertTrue(commands.size() > 12, help);
        assertTrue(offered("").containsAll(commands), () -> commands + " in script");
    }
}
