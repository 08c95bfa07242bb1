package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.model.Message;
import dev.samepage.text.Place;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The ids that nodes had before, from their {@code was}, so that translations follow a node that was renamed. A former id
 * with dots is a whole key: the node has moved to another place.
 */
final class FormerIds {
    static final Pattern FORMER = Pattern.compile(Ids.ID + "(\\." + Ids.ID + ")*");

    // Of a key whose every part was renamed several times; real ones have one or two.
    private static final int MOST_KEYS = 50;

    private record Former(String key, String was, Place place) {}

    private final Consumer<Finding> findings;
    private final Set<String> nodes = new LinkedHashSet<>();
    private final Map<String, List<Former>> former = new LinkedHashMap<>();

    FormerIds(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** Takes note of a node and of the ids it had; a shared one may come several times. */
    void node(String key, Fields fields) {
        if (!nodes.add(key) || !fields.has("was")) {
            return;
        }
        var single = fields.node("was").filter(Scalar.class::isInstance).isPresent();
        var ids = single ? fields.text("was").stream().toList() : fields.texts("was");
        for (var id : ids) {
            if (FORMER.matcher(id.value()).matches()) {
                former.computeIfAbsent(key, name -> new ArrayList<>()).add(new Former(key, id.value(), id.place()));
            } else {
                findings.accept(InputFault.WRONG_TYPE
                        .at(id.place(), "`" + id.value() + "` was never an id")
                        .help("write the id that the node had, or its whole key where it stood elsewhere"));
            }
        }
    }

    /** Whether no node had another id. */
    boolean none() {
        return former.isEmpty();
    }

    /** What a node's {@code was} says, in its order. */
    List<String> of(String key) {
        return former.getOrDefault(key, List.of()).stream().map(Former::was).toList();
    }

    /** Finds former ids that are in use again, or that two nodes claim. */
    void check() {
        if (former.isEmpty()) {
            return;
        }
        var claims = new HashMap<String, Former>();
        for (var claim : former.values().stream().flatMap(List::stream).toList()) {
            var key = claim.was().contains(".") ? claim.was() : beside(claim.key(), claim.was());
            if (nodes.contains(key)) {
                findings.accept(InputFault.DUPLICATE_ID
                        .at(claim.place(), "`" + claim.was() + "` is the id of a node that is still here")
                        .help("name only ids that are gone; if the two have changed places, give both new ids"));
            }
            var first = claims.putIfAbsent(key, claim);
            if (first != null) {
                findings.accept(InputFault.DUPLICATE_ID
                        .at(claim.place(), "two nodes claim to have been `" + claim.was() + "`")
                        .note(first.place(), "first here")
                        .help("keep it where the translations belong"));
            }
        }
    }

    /** For each message or node whose key was another one its former keys. */
    Map<String, List<String>> keys(List<Message> messages) {
        if (former.isEmpty()) {
            return Map.of();
        }
        var out = new LinkedHashMap<String, List<String>>();
        var all = new LinkedHashSet<String>();
        messages.forEach(message -> all.add(message.key()));
        all.addAll(nodes);
        for (var now : all) {
            var keys = alternatives(now).stream()
                    .filter(key -> !key.equals(now))
                    .distinct()
                    .limit(MOST_KEYS)
                    .toList();
            if (!keys.isEmpty()) {
                out.put(now, keys);
            }
        }
        return out;
    }

    private List<String> alternatives(String key) {
        var dot = key.lastIndexOf('.');
        var parents = dot < 0 ? List.of("") : alternatives(key.substring(0, dot));
        var names = new ArrayList<String>(List.of(key.substring(dot + 1)));
        var out = new ArrayList<String>();
        for (var claim : former.getOrDefault(key, List.of())) {
            if (claim.was().contains(".")) {
                out.add(claim.was());
            } else {
                names.add(claim.was());
            }
        }
        for (var parent : parents.subList(0, Math.min(parents.size(), MOST_KEYS))) {
            names.forEach(name -> out.add(parent.isEmpty() ? name : parent + "." + name));
        }
        return out;
    }

    private static String beside(String key, String id) {
        return key.substring(0, key.lastIndexOf('.') + 1) + id;
    }
}
