package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.model.Criterion;
import dev.samepage.model.FormerAnchor;
import dev.samepage.model.Option;
import dev.samepage.text.Nearest;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The anchors that a programme's page had once: those of nodes that were renamed, and those that {@code removed} lists. */
final class FormerAnchors {
    static final List<String> KEYS = List.of("id", "replaced-by");

    // For each node, and for a page: bookmarks lead to few places, and a page must stay small.
    private static final int MOST_OF_ONE = 8;
    private static final int MOST = 200;

    private final FormerIds ids;
    private final Consumer<Finding> findings;
    // In the page's order; for each anchor those that it had.
    private final Map<String, List<String>> nodes = new LinkedHashMap<>();

    private FormerAnchors(FormerIds ids, Consumer<Finding> findings) {
        this.ids = ids;
        this.findings = findings;
    }

    static List<FormerAnchor> of(List<Option> options, FormerIds ids, Fields program, Consumer<Finding> findings) {
        // Of nearly all programmes.
        if (ids.none() && !program.has("removed")) {
            return List.of();
        }
        var anchors = new FormerAnchors(ids, findings);
        options.forEach(anchors::option);
        return anchors.all(anchors.removed(program));
    }

    private void option(Option option) {
        var formers = node(option.anchor(), option.anchor(), List.of());
        for (var level : option.levels()) {
            var inside = node(level.anchor(), level.anchor(), formers);
            level.requirements().forEach(requirement -> criterion(requirement.criterion(), inside));
        }
    }

    private void criterion(Criterion criterion, List<String> above) {
        var formers = node(criterion.node().anchor(), criterion.node().key(), above);
        criterion.children().forEach(child -> criterion(child, formers));
    }

    /** The node's former anchors: each part of the path as it is or as it was. */
    private List<String> node(String anchor, String key, List<String> above) {
        var dot = anchor.lastIndexOf('.');
        var parent = anchor.substring(0, dot + 1);
        var own = anchor.substring(dot + 1);
        var out = new ArrayList<String>();
        for (var was : ids.of(key)) {
            if (!was.startsWith("shared.")) {
                out.add(was.contains(".") ? was : parent + was);
            }
        }
        for (var other : above) {
            out.add(other + "." + own);
            ids.of(key).stream().filter(was -> !was.contains(".")).forEach(was -> out.add(other + "." + was));
        }
        var few = out.stream().distinct().limit(MOST_OF_ONE).toList();
        nodes.putIfAbsent(anchor, few);
        return few;
    }

    private Map<String, Optional<String>> removed(Fields program) {
        var out = new LinkedHashMap<String, Optional<String>>();
        var first = new HashMap<String, Scalar>();
        for (var item : program.list("removed")) {
            var fields = Fields.of(item, "a removed node", KEYS, findings);
            var id = fields.requiredText("id").filter(this::gone);
            var replacement = fields.text("replaced-by").filter(this::here);
            id.ifPresent(name -> {
                var other = first.putIfAbsent(name.value(), name);
                if (other == null) {
                    out.put(name.value(), replacement.map(Scalar::value));
                } else {
                    findings.accept(InputFault.DUPLICATE_ID
                            .at(name.place(), "`" + name.value() + "` is listed a second time")
                            .note(other.place(), "first here")
                            .help("remove one of the two"));
                }
            });
        }
        return out;
    }

    private boolean gone(Scalar id) {
        if (!FormerIds.FORMER.matcher(id.value()).matches()) {
            findings.accept(InputFault.WRONG_TYPE
                    .at(id.place(), "`" + id.value() + "` was never an anchor")
                    .help("write the ids from the option on, with dots between them"));
            return false;
        }
        if (nodes.containsKey(id.value())) {
            findings.accept(InputFault.DUPLICATE_ID
                    .at(id.place(), "`" + id.value() + "` is the anchor of a node that is still here")
                    .help("list only what is gone"));
            return false;
        }
        return true;
    }

    private boolean here(Scalar id) {
        if (nodes.containsKey(id.value())) {
            return true;
        }
        findings.accept(InputFault.UNKNOWN_REFERENCE
                .at(id.place(), "the programme has no node `" + id.value() + "`")
                .help(Nearest.help(
                        id.value(), nodes.keySet(), "write the ids from the option on, with dots between them")));
        return false;
    }

    // What the author lists by hand comes before what follows from new names.
    private List<FormerAnchor> all(Map<String, Optional<String>> removed) {
        var out = new LinkedHashMap<>(removed);
        nodes.forEach((anchor, formers) -> formers.stream()
                .filter(former -> !nodes.containsKey(former))
                .forEach(former -> out.putIfAbsent(former, Optional.of(anchor))));
        return out.entrySet().stream()
                .limit(Math.max(MOST, removed.size()))
                .map(entry -> new FormerAnchor(entry.getKey(), entry.getValue()))
                .toList();
    }
}
