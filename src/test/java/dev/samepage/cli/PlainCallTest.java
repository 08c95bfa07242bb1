package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Holds what a plain call understands against the parser. */
class PlainCallTest {
    private static final List<String> VALUES = List.of(
            "x",
            "fr-FR",
            "1/3",
            "json=out.json",
            "a b",
            "a,b",
            "'q'",
            "\"q\"",
            "check",
            "build",
            "${user.home}",
            "=",
            "true",
            "error",
            ".",
            "a\\b",
            "",
            "-",
            "--",
            "-x",
            "--quiet",
            "@x",
            "--locale=fr-FR",
            "été");

    // What these mean is for the parser alone to know.
    private static final Map<String, Set<String>> PARSED = Map.of(
            "check", Set.of("--fail-on", "--help", "--version"),
            "build", Set.of("--pdf", "--paper", "--chromium", "--help", "--version"));

    @ParameterizedTest
    @ValueSource(strings = {"check", "build"})
    void everyOptionIsTakenAloneOrWithItsValue(String command) {
        for (var option : names(command)) {
            var plain = PlainCall.of(new String[] {command, option}, output()).isPresent()
                    || PlainCall.of(new String[] {command, option, "x"}, output())
                            .isPresent();
            assertEquals(!PARSED.get(command).contains(option), plain, option);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build"})
    void whatIsTakenIsWhatTheParserUnderstands(String command) {
        var random = new Random(20261121);
        var names = names(command);
        var plain = 0;
        for (var i = 0; i < 1500; i++) {
            var args = new ArrayList<>(List.of(command));
            for (var n = random.nextInt(5); n > 0; n--) {
                if (random.nextInt(8) > 0) {
                    args.add(names.get(random.nextInt(names.size())));
                }
                if (random.nextInt(3) > 0) {
                    args.add(VALUES.get(random.nextInt(VALUES.size())));
                }
            }
            plain += compare(args.toArray(String[]::new)) ? 1 : 0;
        }
        assertTrue(plain > 150, plain + " of 1500 were plain");
    }

    @Test
    void nothingElseIsTaken() {
        for (var args : List.of(
                List.<String>of(),
                List.of(""),
                List.of("status"),
                List.of("--version"),
                List.of("check", "--quiet", "--quiet"),
                List.of("check", "word"),
                List.of("check", "--locale"),
                List.of("check", "--locale", ""),
                List.of("check", "--workspace", "\0"),
                List.of("check", "@args"),
                List.of("check", "--strict"),
                List.of("build", "--format", "text"))) {
            assertFalse(PlainCall.of(args.toArray(String[]::new), output()).isPresent(), args.toString());
        }
    }

    /** Whether the arguments are plain; then they must say the same to the parser. */
    private static boolean compare(String[] args) {
        var plain = PlainCall.of(args, output());
        if (plain.isPresent()) {
            var line = CommandTree.whole(output());
            var parsed = line.parseArgs(args).subcommand().commandSpec().userObject();
            assertEquals(fields(parsed), fields(plain.get()), Arrays.toString(args));
        }
        return plain.isPresent();
    }

    private static List<String> names(String command) {
        return CommandTree.whole(output()).getSubcommands().get(command).getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::longestName)
                .toList();
    }

    private static Output output() {
        var nowhere = new PrintStream(new ByteArrayOutputStream());
        return new Output(nowhere, nowhere, Console.PLAIN, Optional.empty());
    }

    /** Every field with its value, those of mixins by their own fields. */
    private static Map<String, String> fields(Object of) {
        var out = new TreeMap<String, String>();
        try {
            for (var field : of.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                var value = field.get(of);
                if (Modifier.isStatic(field.getModifiers()) || value instanceof Output) {
                    continue;
                }
                var mixin = value instanceof WorkspaceOption || value instanceof ReportOptions;
                out.put(field.getName(), mixin ? fields(value).toString() : String.valueOf(value));
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return out;
    }

    @Test
    void theFieldsComparedAreThoseOfTheOptions() {
        Callable<Integer> command = PlainCall.of(new String[] {"check", "--locale", "fr-FR"}, output())
                .orElseThrow();
        assertEquals("[fr-FR]", fields(command).get("locales"));
        assertTrue(fields(command).get("report").contains("format=text"));
    }
}
