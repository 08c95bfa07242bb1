package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.text.Nearest;
import dev.samepage.text.Place;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Pair;
import dev.samepage.yaml.YamlNode.Scalar;
import dev.samepage.yaml.YamlNode.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A mapping read against the keys that may stand in it; whatever is wrong becomes a finding, never an exception. */
final class Fields {
    private final String what;
    private final Place place;
    private final Map<String, Pair> pairs = new LinkedHashMap<>();
    private final Consumer<Finding> findings;

    private Fields(String what, Place place, Consumer<Finding> findings) {
        this.what = what;
        this.place = place;
        this.findings = findings;
    }

    /**
     * @param what the mapping's name for messages, with its article
     * @param known every key that may stand here
     */
    static Fields of(YamlNode node, String what, List<String> known, Consumer<Finding> findings) {
        var fields = any(node, what, findings);
        if (known.containsAll(fields.pairs.keySet())) {
            return fields;
        }
        fields.pairs.values().removeIf(pair -> {
            var key = pair.key().value();
            if (known.contains(key)) {
                return false;
            }
            var nearest = Nearest.to(key, known);
            findings.accept(InputFault.UNKNOWN_KEY
                    .at(pair.key().place(), "`" + key + "` is not a key of " + what)
                    .help(nearest.map(word -> "did you mean `" + word + "`?")
                            .orElse("known here: " + String.join(", ", known))));
            return true;
        });
        return fields;
    }

    /** A mapping whose keys are names of the author's own. */
    static Fields any(YamlNode node, String what, Consumer<Finding> findings) {
        var fields = new Fields(what, node.place(), findings);
        if (node instanceof Mapping mapping) {
            for (var pair : mapping.pairs()) {
                fields.pairs.put(pair.key().value(), pair);
            }
        } else {
            wrongType(node, what + " must be a mapping of keys and values", findings);
        }
        return fields;
    }

    Place place() {
        return place;
    }

    Iterable<Pair> all() {
        return pairs.values();
    }

    boolean has(String key) {
        return pairs.containsKey(key);
    }

    /** The key's own place, or the mapping's where it is missing. */
    Place place(String key) {
        return has(key) ? pairs.get(key).key().place() : place;
    }

    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(pairs.get(key)).map(Pair::value);
    }

    /** A required value of any kind. */
    Optional<YamlNode> required(String key) {
        if (!has(key)) {
            findings.accept(InputFault.MISSING_KEY
                    .at(place, what + " has no `" + key + "`")
                    .help("add `" + key + ": …`"));
        }
        return node(key);
    }

    /** An optional text; a finding where the value is something else. */
    Optional<Scalar> text(String key) {
        return node(key).flatMap(value -> text(value, "`" + key + "`"));
    }

    Optional<Scalar> requiredText(String key) {
        return required(key).flatMap(value -> text(value, "`" + key + "`"));
    }

    Optional<Scalar> text(YamlNode node, String name) {
        if (node instanceof Scalar scalar && !scalar.absent() && !scalar.value().isBlank()) {
            return Optional.of(scalar);
        }
        wrongType(node, name + " must be a text", findings);
        return Optional.empty();
    }

    /** An optional list; empty where it is missing or something else. */
    List<YamlNode> list(String key) {
        var value = node(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Sequence sequence) {
            return sequence.items();
        }
        wrongType(value.get(), "`" + key + "` must be a list", findings);
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
        if (node instanceof Scalar scalar && scalar.value().matches("[0-9]{1,15}")) {
            var value = Long.parseLong(scalar.value());
            if (value >= least) {
                return Optional.of(value);
            }
        }
        wrongType(node, name + " must be a whole number from " + least + " on, without separators", findings);
        return Optional.empty();
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
