package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.model.Argument;
import dev.samepage.model.Criterion;
import dev.samepage.model.Criterion.Node;
import dev.samepage.model.Criterion.Threshold;
import dev.samepage.model.Glossary;
import dev.samepage.model.Link;
import dev.samepage.model.Market;
import dev.samepage.model.Metric;
import dev.samepage.model.Phrase;
import dev.samepage.text.Nearest;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the tree of criteria, resolving what is shared. */
final class CriterionReader {
    private final Messages messages;
    private final Glossary glossary;
    private final Map<String, Link> links;
    private final List<Market> markets;
    private final List<Metric> metrics;
    private final Map<String, YamlNode> shared;
    private final Map<String, Scalar> texts;
    private final FormerIds formerIds;
    private final Consumer<Finding> findings;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> used = new HashSet<>();

    CriterionReader(
            Messages messages,
            Glossary glossary,
            Map<String, Link> links,
            List<Market> markets,
            List<Metric> metrics,
            Map<String, YamlNode> shared,
            Map<String, Scalar> texts,
            FormerIds formerIds,
            Consumer<Finding> findings) {
        this.messages = messages;
        this.glossary = glossary;
        this.links = links;
        this.markets = markets;
        this.metrics = metrics;
        this.shared = shared;
        this.texts = texts;
        this.formerIds = formerIds;
        this.findings = findings;
    }

    /** A requirement's own criterion; its id and title are the requirement's. */
    Optional<Criterion> requirement(YamlNode node, String anchor) {
        var kind = kind(node);
        if (kind == null) {
            return Optional.empty();
        }
        if (kind.name().equals("use") || kind.name().equals("exam")) {
            findings.accept(InputFault.WRONG_TYPE
                    .at(node.place(), "a requirement cannot itself be of kind `" + kind.name() + "`")
                    .help("make it `all` with the criterion under `of`"));
            return Optional.empty();
        }
        return criterion(Fields.of(node, kind.requirement(), kind.titled(), findings), kind.name(), anchor, anchor);
    }

    /** Definitions that nothing uses are probably mistyped elsewhere. */
    void reportUnused() {
        shared.forEach((id, node) -> {
            if (!used.contains("shared." + id)) {
                unused(((Mapping) node).place(), "shared criterion", id);
            }
        });
        texts.forEach((id, text) -> {
            if (!used.contains("texts." + id)) {
                unused(text.place(), "shared text", id);
            }
        });
    }

    private void unused(dev.samepage.text.Place place, String what, String id) {
        findings.accept(InputFault.UNUSED_DEFINITION
                .at(place, "the " + what + " `" + id + "` is used nowhere")
                .help("refer to it with `use`, or delete it"));
    }

    /** Null after a finding. */
    private CriterionKind kind(YamlNode node) {
        var name = Fields.any(node, "a criterion", findings).requiredText("kind");
        if (name.isEmpty()) {
            return null;
        }
        var kind = CriterionKind.KINDS.get(name.get().value());
        if (kind == null) {
            var known = CriterionKind.KEYS.keySet().stream().sorted().toList();
            findings.accept(InputFault.WRONG_TYPE
                    .at(name.get().place(), "`" + name.get().value() + "` is no kind of criterion")
                    .help(Nearest.help(name.get().value(), known, "known kinds: " + String.join(", ", known))));
        }
        return kind;
    }

    private List<Criterion> children(Fields fields, String key, String anchor) {
        var ids = new Ids(Ids.ID, findings);
        var out = new ArrayList<Criterion>();
        for (var node : fields.requiredList("of")) {
            var child = child(node, key, anchor, ids);
            if (child.isPresent()) {
                out.add(child.get());
            }
        }
        return out;
    }

    private Optional<Criterion> child(YamlNode node, String key, String anchor, Ids ids) {
        var kind = kind(node);
        if (kind == null) {
            return Optional.empty();
        }
        var fields = Fields.of(node, kind.what(), kind.keys(), findings);
        if (kind.name().equals("use")) {
            return use(fields, anchor, ids);
        }
        var id = ids.take(fields.requiredText("id"));
        return id.isEmpty()
                ? Optional.empty()
                : criterion(fields, kind.name(), key + "." + id.get(), anchor + "." + id.get());
    }

    private Optional<Criterion> use(Fields fields, String anchor, Ids ids) {
        var name = fields.requiredText("of");
        if (name.isEmpty() || ids.take(name.get()).isEmpty()) {
            return Optional.empty();
        }
        var id = name.get().value();
        var node = shared.get(id);
        if (node == null) {
            unknown(name.get(), "`shared` has no criterion", shared.keySet());
            return Optional.empty();
        }
        used.add("shared." + id);
        if (open.contains(id)) {
            findings.accept(InputFault.REFERENCE_CYCLE
                    .at(name.get().place(), "the shared criterion `" + id + "` contains itself")
                    .note(node.place(), "defined here")
                    .help("break the circle: remove one of the `use` between them"));
            return Optional.empty();
        }
        open.push(id);
        try {
            var kind = kind(node);
            return kind == null || kind.name().equals("use")
                    ? Optional.empty()
                    : criterion(
                            Fields.of(node, kind.what(), kind.keys(), findings),
                            kind.name(),
                            "shared." + id,
                            anchor + "." + id);
        } finally {
            open.pop();
        }
    }

    private Optional<Criterion> criterion(Fields fields, String kind, String key, String anchor) {
        var id = anchor.substring(anchor.lastIndexOf('.') + 1);
        formerIds.node(key, fields);
        return switch (kind) {
            case "all" ->
                Optional.of(new Criterion.All(node(fields, id, key, anchor, Map.of()), children(fields, key, anchor)));
            case "any" ->
                Optional.of(new Criterion.Any(node(fields, id, key, anchor, Map.of()), children(fields, key, anchor)));
            case "n-of" -> nOf(fields, id, key, anchor);
            case "threshold" -> threshold(fields, id, key, anchor);
            case "people" -> people(fields, id, key, anchor);
            case "exam" -> exam(fields, id, key, anchor);
            case "certification" -> {
                var term = term(fields);
                yield term.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Criterion.Certification(
                                node(fields, id, key, anchor, Map.of()), term.get(), link(fields)));
            }
            case "association" -> {
                var term = term(fields);
                yield term.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Criterion.Association(node(fields, id, key, anchor, Map.of()), term.get()));
            }
            case "statement" -> {
                fields.required("text");
                yield Optional.of(new Criterion.Statement(node(fields, id, key, anchor, Map.of())));
            }
            case "note" -> {
                fields.required("text");
                yield Optional.of(new Criterion.Note(node(fields, id, key, anchor, Map.of())));
            }
            default -> throw new IllegalStateException("kind " + kind);
        };
    }

    private Node node(Fields fields, String id, String key, String anchor, Map<String, Argument> arguments) {
        return new Node(id, key, anchor, phrase(fields, key, arguments));
    }

    private Optional<Phrase> phrase(Fields fields, String key, Map<String, Argument> arguments) {
        var value = fields.node("text");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof Mapping)) {
            var text = fields.text("text");
            return text.isPresent() ? Optional.of(messages.phrase(key, text.get(), arguments)) : Optional.empty();
        }
        var reference = Fields.of(value.get(), "a reference to a text", List.of("use"), findings)
                .requiredText("use");
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        var id = reference.get().value();
        if (!texts.containsKey(id)) {
            unknown(reference.get(), "`texts` has no text", texts.keySet());
            return Optional.empty();
        }
        used.add("texts." + id);
        return Optional.of(messages.phrase("texts." + id, texts.get(id), arguments));
    }

    private Optional<Criterion> nOf(Fields fields, String id, String key, String anchor) {
        fields.required("min");
        var min = fields.number("min", 1);
        var children = children(fields, key, anchor);
        var deciding = children.stream().filter(Criterion::decides).count();
        var max = fields.has("max") ? fields.number("max", 1) : Optional.of(deciding);
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        if (min.get() > max.get() || max.get() > deciding) {
            findings.accept(InputFault.WRONG_TYPE
                    .at(
                            fields.place("min"),
                            "of " + deciding + " criteria at least " + min.get() + " and at most " + max.get()
                                    + " cannot be met")
                    .help("keep min ≤ max ≤ the number of criteria under `of` that are no notes"));
            return Optional.empty();
        }
        var arguments = Map.<String, Argument>of(
                "min", new Argument.Quantity(min.get()), "max", new Argument.Quantity(max.get()));
        return Optional.of(new Criterion.NOf(
                node(fields, id, key, anchor, arguments),
                min.get().intValue(),
                max.get().intValue(),
                children));
    }

    private Optional<Criterion> threshold(Fields fields, String id, String key, String anchor) {
        var name = fields.requiredText("metric");
        var metric = name.isPresent() ? metric(name.get().value()) : Optional.<Metric>empty();
        if (name.isPresent() && metric.isEmpty()) {
            unknown(
                    name.get(),
                    "`metrics` has no metric",
                    metrics.stream().map(Metric::id).toList());
        }
        fields.required("text");
        var value = fields.required("at-least");
        var atLeast = value.isPresent() ? amounts(value.get(), fields) : Map.<String, Long>of();
        var phrases = new LinkedHashMap<String, Phrase>();
        for (var amount : atLeast.entrySet()) {
            var phrase = phrase(fields, key, Map.of("amount", new Argument.Quantity(amount.getValue())));
            if (phrase.isPresent()) {
                phrases.put(amount.getKey(), phrase.get());
            }
        }
        if (metric.isEmpty() || atLeast.isEmpty() || phrases.isEmpty()) {
            return Optional.empty();
        }
        var first = Optional.of(phrases.values().iterator().next());
        return Optional.of(new Threshold(new Node(id, key, anchor, first), metric.get(), atLeast, phrases));
    }

    private Optional<Metric> metric(String id) {
        for (var metric : metrics) {
            if (metric.id().equals(id)) {
                return Optional.of(metric);
            }
        }
        return Optional.empty();
    }

    private Map<String, Long> amounts(YamlNode value, Fields fields) {
        var out = new LinkedHashMap<String, Long>();
        if (value instanceof Scalar) {
            fields.number("at-least", 1).ifPresent(amount -> out.put(Threshold.EVERYWHERE, amount));
            return out;
        }
        var ids = new ArrayList<String>();
        for (var market : markets) {
            ids.add(market.id());
        }
        var amounts = Fields.of(value, "`at-least`", ids, findings);
        for (var id : ids) {
            var amount = amounts.required(id);
            var number = amount.isPresent() ? amounts.number(amount.get(), "`" + id + "`", 1) : Optional.<Long>empty();
            if (number.isPresent()) {
                out.put(id, number.get());
            }
        }
        return out.size() == ids.size() ? out : Map.of();
    }

    private Optional<Criterion> people(Fields fields, String id, String key, String anchor) {
        fields.required("count");
        fields.required("text");
        var count = fields.number("count", 1);
        var below = fields.required("each");
        var each = below.isPresent()
                ? child(below.get(), key, anchor, new Ids(Ids.ID, findings))
                : Optional.<Criterion>empty();
        if (count.isEmpty() || each.isEmpty()) {
            return Optional.empty();
        }
        var arguments = Map.<String, Argument>of("count", new Argument.Quantity(count.get()));
        return Optional.of(new Criterion.People(
                node(fields, id, key, anchor, arguments), count.get().intValue(), each.get()));
    }

    private Optional<Criterion> exam(Fields fields, String id, String key, String anchor) {
        var code = fields.requiredText("code").map(Scalar::value);
        var title = fields.requiredText("title");
        if (code.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        var arguments = Map.<String, Argument>of("code", new Argument.Verbatim(code.get()));
        return Optional.of(new Criterion.Exam(
                node(fields, id, key, anchor, arguments),
                code.get(),
                messages.phrase(key + ".title", title.get(), arguments),
                link(fields)));
    }

    private Optional<String> term(Fields fields) {
        var name = fields.requiredText("term");
        return name.isPresent() ? ProgramReader.term(name.get(), glossary, findings) : Optional.empty();
    }

    private Optional<Link> link(Fields fields) {
        var name = fields.text("link");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var link = Optional.ofNullable(links.get(name.get().value()));
        if (link.isEmpty()) {
            unknown(name.get(), "`links` has no link", links.keySet());
        }
        return link;
    }

    private void unknown(Scalar name, String what, Collection<String> known) {
        findings.accept(InputFault.UNKNOWN_REFERENCE
                .at(name.place(), what + " `" + name.value() + "`")
                .help(Nearest.help(
                        name.value(),
                        known,
                        known.isEmpty() ? "define it first" : "known here: " + String.join(", ", known))));
    }
}
