package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.model.Argument;
import dev.samepage.model.Criterion;
import dev.samepage.model.Criterion.Node;
import dev.samepage.model.Criterion.Threshold;
import dev.samepage.model.Link;
import dev.samepage.model.Market;
import dev.samepage.model.Metric;
import dev.samepage.model.Phrase;
import dev.samepage.text.Nearest;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the tree of criteria, resolving what is shared. */
final class CriterionReader {
    private final Messages messages;
    private final References references;
    private final List<Market> markets;
    private final FormerIds formerIds;
    private final Consumer<Finding> findings;
    private final Deque<String> open = new ArrayDeque<>();

    CriterionReader(
            Messages messages,
            References references,
            List<Market> markets,
            FormerIds formerIds,
            Consumer<Finding> findings) {
        this.messages = messages;
        this.references = references;
        this.markets = markets;
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
        var found = references.criterion(name.get());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var node = found.get();
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
        var text = references.text(reference.get());
        return text.isPresent()
                ? Optional.of(messages.phrase("texts." + reference.get().value(), text.get(), arguments))
                : Optional.empty();
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
        var metric = name.isPresent() ? references.metric(name.get()) : Optional.<Metric>empty();
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
        return name.isPresent() ? references.term(name.get()) : Optional.empty();
    }

    private Optional<Link> link(Fields fields) {
        var name = fields.text("link");
        return name.isPresent() ? references.link(name.get()) : Optional.empty();
    }
}
