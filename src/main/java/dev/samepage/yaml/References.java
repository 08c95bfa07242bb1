package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.model.Glossary;
import dev.samepage.model.Link;
import dev.samepage.model.Metric;
import dev.samepage.model.Term;
import dev.samepage.text.Nearest;
import dev.samepage.text.Place;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What criteria refer to by name. A name that nothing has becomes a finding, and so does a definition that nothing uses. */
final class References {
    private final Glossary glossary;
    private final Map<String, Link> links;
    private final List<Metric> metrics;
    private final FormerIds formerIds;
    private final Consumer<Finding> findings;
    private final Map<String, YamlNode> shared;
    private final Map<String, Scalar> texts;
    private final Set<String> used = new HashSet<>();

    References(
            Fields program,
            Glossary glossary,
            Map<String, Link> links,
            List<Metric> metrics,
            FormerIds formerIds,
            Consumer<Finding> findings) {
        this.glossary = glossary;
        this.links = links;
        this.metrics = metrics;
        this.formerIds = formerIds;
        this.findings = findings;
        this.shared = shared(program);
        this.texts = texts(program);
    }

    private Map<String, YamlNode> shared(Fields program) {
        var out = new LinkedHashMap<String, YamlNode>();
        var ids = new Ids(Ids.ID, findings);
        for (var node : program.list("shared")) {
            var id = ids.take(Fields.any(node, "a shared criterion", findings).requiredText("id"));
            if (id.isPresent()) {
                out.put(id.get(), node);
            }
        }
        return out;
    }

    private Map<String, Scalar> texts(Fields program) {
        var out = new LinkedHashMap<String, Scalar>();
        var ids = new Ids(Ids.ID, findings);
        program.node("texts").ifPresent(node -> {
            var texts = Fields.any(node, "`texts`", findings);
            for (var pair : texts.all()) {
                var id = ids.take(pair.key());
                var text =
                        pair.value() instanceof Mapping ? formerText(pair) : texts.text(pair.value(), "a shared text");
                if (id.isPresent() && text.isPresent()) {
                    out.put(id.get(), text.get());
                }
            }
        });
        return out;
    }

    // A text that had another id is written as a mapping, since it needs a second key.
    private Optional<Scalar> formerText(YamlNode.Pair pair) {
        var text = Fields.of(pair.value(), "a shared text", List.of("text", "was"), findings);
        formerIds.node("texts." + pair.key().value(), text);
        return text.requiredText("text");
    }

    Optional<YamlNode> criterion(Scalar name) {
        var id = name.value();
        if (!shared.containsKey(id)) {
            return unknown(name, "`shared` has no criterion", shared.keySet());
        }
        used.add("shared." + id);
        return Optional.of(shared.get(id));
    }

    Optional<Scalar> text(Scalar name) {
        var id = name.value();
        if (!texts.containsKey(id)) {
            return unknown(name, "`texts` has no text", texts.keySet());
        }
        used.add("texts." + id);
        return Optional.of(texts.get(id));
    }

    Optional<Metric> metric(Scalar name) {
        for (var metric : metrics) {
            if (metric.id().equals(name.value())) {
                return Optional.of(metric);
            }
        }
        return unknown(
                name,
                "`metrics` has no metric",
                metrics.stream().map(Metric::id).toList());
    }

    Optional<Link> link(Scalar name) {
        var link = links.get(name.value());
        return link == null ? unknown(name, "`links` has no link", links.keySet()) : Optional.of(link);
    }

    Optional<String> term(Scalar name) {
        return term(name, glossary, findings);
    }

    /** The id of a term of the glossary. */
    static Optional<String> term(Scalar name, Glossary glossary, Consumer<Finding> findings) {
        if (glossary.term(name.value()).isPresent()) {
            return Optional.of(name.value());
        }
        var ids = glossary.terms().stream().map(Term::id).toList();
        findings.accept(InputFault.UNKNOWN_REFERENCE
                .at(name.place(), "the glossary has no term `" + name.value() + "`")
                .help(Nearest.help(name.value(), ids, "add it to content/glossary.yaml")));
        return Optional.empty();
    }

    /** Definitions that nothing uses are probably mistyped elsewhere. */
    void reportUnused() {
        shared.forEach((id, node) -> {
            if (!used.contains("shared." + id)) {
                unused(node.place(), "shared criterion", id);
            }
        });
        texts.forEach((id, text) -> {
            if (!used.contains("texts." + id)) {
                unused(text.place(), "shared text", id);
            }
        });
    }

    private void unused(Place place, String what, String id) {
        findings.accept(InputFault.UNUSED_DEFINITION
                .at(place, "the " + what + " `" + id + "` is used nowhere")
                .help("refer to it with `use`, or delete it"));
    }

    private <T> Optional<T> unknown(Scalar name, String what, Collection<String> known) {
        findings.accept(InputFault.UNKNOWN_REFERENCE
                .at(name.place(), what + " `" + name.value() + "`")
                .help(Nearest.help(
                        name.value(),
                        known,
                        known.isEmpty() ? "define it first" : "known here: " + String.join(", ", known))));
        return Optional.empty();
    }
}
