package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The ids of one scope: well formed and each given once. */
final class Ids {
    /** Part of anchors, file names and answers, so lower-case ASCII; no dot, which joins ids to keys. */
    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** Also the name of an ICU argument, where a hyphen may not stand. */
    static final Pattern ARGUMENT = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    private static final int LONGEST = 64; // characters

    private final Pattern shape;
    private final Consumer<Finding> findings;
    private final Map<String, Scalar> taken = new HashMap<>();

    Ids(Pattern shape, Consumer<Finding> findings) {
        this.shape = shape;
        this.findings = findings;
    }

    Optional<String> take(Optional<Scalar> id) {
        return id.isPresent() ? take(id.get()) : Optional.empty();
    }

    Optional<String> take(Scalar id) {
        var value = id.value();
        if (!fits(value)) {
            findings.accept(InputFault.WRONG_TYPE
                    .at(id.place(), "`" + value + "` is no id")
                    .help(
                            shape == ID
                                    ? "use a to z, 0 to 9 and -, at most 64 characters"
                                    : "use a to z, 0 to 9 and _, starting with a letter"));
            return Optional.empty();
        }
        // "title" would make a key that looks like a node's title.
        if (value.equals("title") && shape == ID) {
            findings.accept(InputFault.WRONG_TYPE
                    .at(id.place(), "`title` cannot be an id, since keys end in it")
                    .help("choose another id"));
            return Optional.empty();
        }
        var first = taken.putIfAbsent(value, id);
        if (first != null) {
            findings.accept(InputFault.DUPLICATE_ID
                    .at(id.place(), "the id `" + value + "` is used a second time")
                    .note(first.place(), "first here")
                    .help("choose another id for one of the two"));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    // What the pattern says, without a matcher for each id.
    private boolean fits(String id) {
        if (id.isEmpty() || id.length() > LONGEST) {
            return false;
        }
        for (var i = 0; i < id.length(); i++) {
            var c = id.charAt(i);
            var letter = c >= 'a' && c <= 'z';
            var inside = c >= '0' && c <= '9' || i > 0 && c == (shape == ID ? '-' : '_');
            if (!letter && (!inside || i == 0 && shape == ARGUMENT)) {
                return false;
            }
        }
        return true;
    }
}
