package dev.samepage.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a kind of criterion is read.
 *
 * @param what its name for messages
 * @param requirement the same for one that is a requirement itself
 * @param titled the keys of a requirement of this kind
 */
record CriterionKind(String name, String what, List<String> keys, String requirement, List<String> titled) {
    static final Map<String, List<String>> KEYS = keysOfAll();
    static final Map<String, CriterionKind> KINDS = all();

    private static Map<String, List<String>> keysOfAll() {
        return Map.ofEntries(
                Map.entry("all", List.of("id", "was", "kind", "text", "of")),
                Map.entry("any", List.of("id", "was", "kind", "text", "of")),
                Map.entry("n-of", List.of("id", "was", "kind", "text", "of", "min", "max")),
                Map.entry("threshold", List.of("id", "was", "kind", "text", "metric", "at-least")),
                Map.entry("people", List.of("id", "was", "kind", "text", "count", "each")),
                Map.entry("exam", List.of("id", "was", "kind", "text", "code", "title", "link")),
                Map.entry("certification", List.of("id", "was", "kind", "text", "term", "link")),
                Map.entry("association", List.of("id", "was", "kind", "text", "term")),
                Map.entry("statement", List.of("id", "was", "kind", "text")),
                Map.entry("note", List.of("id", "was", "kind", "text")),
                Map.entry("use", List.of("kind", "of")));
    }

    private static Map<String, CriterionKind> all() {
        var out = new HashMap<String, CriterionKind>();
        KEYS.forEach((name, keys) -> out.put(name, of(name, keys)));
        return out;
    }

    private static CriterionKind of(String name, List<String> keys) {
        var titled = new ArrayList<>(keys);
        titled.add("title");
        return new CriterionKind(
                name,
                "a criterion of kind `" + name + "`",
                keys,
                "a requirement of kind `" + name + "`",
                List.copyOf(titled));
    }
}
