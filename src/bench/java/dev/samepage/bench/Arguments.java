package dev.samepage.bench;

import java.util.HashMap;
import java.util.Map;

/** The {@code --name value} pairs of a command line. */
final class Arguments {
    private Arguments() {}

    static Map<String, String> of(String... args) {
        if (args.length % 2 != 0) {
            throw new IllegalArgumentException("a name without a value: " + args[args.length - 1]);
        }
        var options = new HashMap<String, String>();
        for (var i = 0; i < args.length; i += 2) {
            if (!args[i].startsWith("--")) {
                throw new IllegalArgumentException("no option: " + args[i]);
            }
            options.put(args[i], args[i + 1]);
        }
        return options;
    }
}
