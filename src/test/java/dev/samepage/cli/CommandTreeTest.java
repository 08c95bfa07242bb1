package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandTreeTest {
    /** What the parser says to arguments of which no command is run. */
    private static final List<List<String>> REFUSED = List.of(
            List.of("--help"),
            List.of("-h"),
            List.of("--version"),
            List.of("--hepl"),
            List.of("--quite"),
            List.of("word", "--quiet"),
            List.of("check", "--nothing"),
            List.of("build", "check", "--nothing"),
            List.of("--workspace"),
            List.of("--format"),
            List.of("--locale", "--locale"),
            List.of("--workspace", ".", "--workspace", "."),
            List.of("--fail-on", "never-ever"),
            List.of("@none", "--nothing"),
            List.of("--", "--nothing", "@none", "--help"),
            List.of(""));

    @Test
    void eachCommandAnswersAloneAsItDoesAmongAll() {
        for (var name : CommandTree.whole(output()).getSubcommands().keySet()) {
            for (var rest : REFUSED) {
                var args = new ArrayList<>(List.of(name));
                args.addAll(rest);
                same(args);
            }
        }
    }

    @Test
    void whatNamesNoCommandIsAnsweredByAll() {
        for (var args : List.of(
                List.<String>of(),
                List.of("--help"),
                List.of("--version"),
                List.of("chekc"),
                List.of("CHECK"),
                List.of("--quiet", "check"),
                List.of("--help", "check"),
                List.of("-h", "check", "--nothing"),
                List.of("@none"))) {
            same(args);
        }
    }

    private static void same(List<String> args) {
        var array = args.toArray(String[]::new);
        assertEquals(
                answer(CommandTree.whole(output()), array),
                answer(CommandTree.calledBy(array, output()), array),
                args.toString());
    }

    /** Status, output and errors; a command that would run says so and does nothing. */
    private static String answer(CommandLine line, String[] args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionStrategy(parsed -> {
                    var help = CommandLine.executeHelpRequest(parsed);
                    if (help == null) {
                        out.append("runs ").append(parsed.originalArgs().toString());
                    }
                    return help == null ? 0 : help;
                })
                .execute(args);
        return status + "\n" + out + "\n" + err;
    }

    private static Output output() {
        var nowhere = new PrintStream(new ByteArrayOutputStream());
        return new Output(nowhere, nowhere, Console.PLAIN, Optional.empty());
    }
}
