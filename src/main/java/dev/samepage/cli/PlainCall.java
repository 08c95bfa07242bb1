package dev.samepage.cli;

import java.nio.file.InvalidPathException;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A frequent command, called by arguments so plain that they can be understood without the parser, which takes longer to
 * start than such a command runs: options by their full names, none twice, each value behind its option. Everything else,
 * above all everything that is wrong, is left to the parser.
 */
interface PlainCall extends Callable<Integer> {
    /** Takes an option as the parser would set it; false where only the parser can tell what it means. */
    boolean take(PlainOption option);

    /** The command with its options, or nothing where the parser must look at the arguments. */
    static Optional<Callable<Integer>> of(String[] args, Output output) {
        if (args.length == 0) {
            return Optional.empty();
        }
        var command = switch (args[0]) {
            case "check" -> new CheckCommand(output);
            case "build" -> new BuildCommand(output);
            default -> null;
        };
        return command != null && takesAll(command, args) ? Optional.of(command) : Optional.empty();
    }

    private static boolean takesAll(PlainCall command, String[] args) {
        var seen = new HashSet<String>();
        var at = 1;
        while (at < args.length) {
            var name = args[at++];
            var value = at < args.length && isValue(args[at]) ? args[at++] : "";
            if (!seen.add(name) || !takes(command, new PlainOption(name, value))) {
                return false;
            }
        }
        return true;
    }

    // The parser reads an argument behind "@" from a file, and has a mind of its own about empty ones.
    private static boolean isValue(String argument) {
        return !argument.isEmpty() && argument.charAt(0) != '-' && argument.charAt(0) != '@';
    }

    private static boolean takes(PlainCall command, PlainOption option) {
        try {
            return command.take(option);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
