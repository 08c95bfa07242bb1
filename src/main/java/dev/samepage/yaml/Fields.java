package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.text.Nearest;
import dev.samepage.text.Place;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Pair;
import dev.samepage.yaml.YamlNode.Scalar;
import dev.samepage.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A mapping read against the keys that may stand in it; whatever is wrong becomes a finding, never an exception. */
final class Fields {
    private static final int LONGEST_NUMBER = 15; // digits

    private final String what;
    private final YamlNode node;
    private final List<Pair> pairs;
    private final Consumer<Finding> findings;

    private Fields(String what, YamlNode node, List<Pair> pairs, Consumer<Finding> findings) {
        this.what = what;
        this.node = node;
        this.pairs = pairs;
        this.findings = findings;
    }

    /**
     * @param what the mapping's name for messages, with its article
     * @param known every key that may stand here
     */
    static Fields of(YamlNode node, String what, List<String> known, Consumer<Finding> findings) {
        var fields = any(node, what, findings);
        var pairs = fields.pairs;
        for (var i = 0; i < pairs.size(); i++) {
            if (!known.contains(pairs.get(i).key().value())) {
                return fields.only(known);
            }
        }
        return fields;
    }

    private Fields only(List<String> known) {
        var kept = new ArrayList<Pair>();
        for (var pair : pairs) {
            var key = pair.key().value();
            if (known.contains(key)) {
                kept.add(pair);
                continue;
            }
            findings.accept(InputFault.UNKNOWN_KEY
                    .at(pair.key().place(), "`" + key + "` is not a key of " + what)
                    .help(Nearest.help(key, known, "known here: " + String.join(", ", known))));
        }
        return new Fields(what, node, kept, findings);
    }

    /** A mapping whose keys are names of the author's own. */
    static Fields any(YamlNode node, String what, Consumer<Finding> findings) {
        if (node instanceof Mapping mapping) {
            return new Fields(what, node, mapping.pairs(), findings);
        }
        wrongType(node, what + " must be a mapping of keys and values", findings);
        return new Fields(what, node, List.of(), findings);
    }

    Place place() {
        return node.place();
    }

    List<Pair> all() {
        return pairs;
    }

    // Mappings that are asked for a key have few.
    private Pair pair(String key) {
        for (var i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            if (pair.key().value().equals(key)) {
                return pair;
            }
        }
        return null;
    }

    boolean has(String key) {
        return pair(key) != null;
    }

    /** The key's own place, or the mapping's where it is missing. */
    Place place(String key) {
        var pair = pair(key);
        return pair == null ? place() : pair.key().place();
    }

    /** The value of a key, or null. */
    YamlNode value(String key) {
        var pair = pair(key);
        return pair == null ? null : pair.value();
    }

    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(value(key));
    }

    /** A required value of any kind. */
    Optional<YamlNode> required(String key) {
        var value = value(key);
        if (value == null) {
            missing(key);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private void missing(String key) {
        if (!(node instanceof Mapping)) {
            // That it is none has been told.
            return;
        }
        findings.accept(InputFault.MISSING_KEY
                .at(place(), what + " has no `" + key + "`")
                .help("add `" + key + ": …`"));
    }

    /** An optional text; a finding where the value is something else. */
    Optional<Scalar> text(String key) {
        return text(key, value(key));
    }

    Optional<Scalar> requiredText(String key) {
        var value = value(key);
        if (value == null) {
            missing(key);
        }
        return text(key, value);
    }

    private Optional<Scalar> text(String key, YamlNode value) {
        if (value == null) {
            return Optional.empty();
        }
        // Said only where it is needed.
        return says(value) ? Optional.of((Scalar) value) : text(value, "`" + key + "`");
    }

    private static boolean says(YamlNode node) {
        return node instanceof Scalar scalar
                && !scalar.absent()
                && !scalar.value().isBlank();
    }

    Optional<Scalar> text(YamlNode node, String name) {
        if (says(node)) {
            return Optional.of((Scalar) node);
        }
        wrongType(node, name + " must be a text", findings);
        return Optional.empty();
    }

    /** An optional list; empty where it is missing or something else. */
    List<YamlNode> list(String key) {
        var value = value(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        wrongType(value, "`" + key + "` must be a list", findings);
        return List.of();
    }

    /** A required list with at least one item. */
    List<YamlNode> requiredList(String key) {
        var value = required(key);
        if (value.isPresent()
                && value.get() instanceof Sequence sequence
                && sequence.items().isEmpty()) {
            wrongType(value.get(), "`" + key + "` must have at least one item", findings);
        }
        return list(key);
    }

    List<Scalar> texts(String key) {
        return list(key).stream()
                .flatMap(item -> text(item, "an item of `" + key + "`").stream())
                .toList();
    }

    /** A whole number in a range; a finding otherwise. */
    Optional<Long> number(YamlNode node, String name, long least) {
        if (node instanceof Scalar scalar && isNumber(scalar.value())) {
            var value = Long.parseLong(scalar.value());
            if (value >= least) {
                return Optional.of(value);
            }
        }
        wrongType(node, name + " must be a whole number from " + least + " on, without separators", findings);
        return Optional.empty();
    }

    private static boolean isNumber(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_NUMBER;
    }

    Optional<Long> number(String key, long least) {
        return node(key).flatMap(value -> number(value, "`" + key + "`", least));
    }

    static void wrongType(YamlNode node, String wanted, Consumer<Finding> findings) {
        findings.accept(InputFault.WRONG_TYPE
                .at(node.place(), wanted + ", but here stands " + node.kind())
                .help("change the value; docs/files.md shows the format"));
    }
}
