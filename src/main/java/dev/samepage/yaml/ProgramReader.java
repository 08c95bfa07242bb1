package dev.samepage.yaml;

import dev.samepage.bundle.Bundle;
import dev.samepage.finding.Finding;
import dev.samepage.locale.Lists.Join;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Argument;
import dev.samepage.model.Glossary;
import dev.samepage.model.Level;
import dev.samepage.model.Link;
import dev.samepage.model.Market;
import dev.samepage.model.Metric;
import dev.samepage.model.Option;
import dev.samepage.model.Phrase;
import dev.samepage.model.Program;
import dev.samepage.model.Requirement;
import dev.samepage.text.Nearest;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Scalar;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads {@code content/programs/<program>.yaml}. */
public final class ProgramReader {
    static final List<String> KEYS = List.of(
            "program",
            "version",
            "title",
            "description",
            "author",
            "keywords",
            "markets",
            "metrics",
            "links",
            "lists",
            "terms",
            "texts",
            "shared",
            "options",
            "removed");

    /** Of keys that belong to no option. */
    private static final List<String> FIRST_WORDS = List.of(
            "texts", "terms", "shared", "markets", "metrics", "description", "author", "keywords", Bundle.RETIRED);

    private final SourceFile file;
    private final Glossary glossary;
    // The same shared node is read once for each use; its faults are told once.
    private final Set<Finding> faults = new LinkedHashSet<>();
    // Made once: each one made costs more than what it is called for.
    private final Consumer<Finding> findings = faults::add;
    private final Messages messages;
    private final FormerIds formerIds = new FormerIds(findings);
    private Fields fields;

    private ProgramReader(SourceFile file, LocaleTag source, Glossary glossary) {
        this.file = file;
        this.glossary = glossary;
        this.messages = new Messages(source, findings);
    }

    /** The programme, or empty after findings that leave nothing sound to work with. */
    public static Optional<Program> read(
            SourceFile file, LocaleTag source, Glossary glossary, Consumer<Finding> findings) {
        var reader = new ProgramReader(file, source, glossary);
        var program = YamlReader.read(file, reader.findings).flatMap(reader::program);
        reader.faults.forEach(findings);
        return reader.faults.isEmpty() ? program : Optional.empty();
    }

    private Optional<Program> program(YamlNode root) {
        fields = Fields.of(root, "a programme", KEYS, findings);
        var id = new Ids(Ids.ID, findings).take(fields.requiredText("program"));
        id.filter(name -> !file.path().endsWith("/" + name + ".yaml"))
                .ifPresent(name -> faults.add(InputFault.WRONG_TYPE
                        .at(
                                fields.requiredText("program").get().place(),
                                "the programme `" + name + "` stands in a file of another name")
                        .help("rename the file to " + name + ".yaml, or change the id")));
        var version = fields.requiredText("version").map(Scalar::value).orElse("");
        var links = links();
        var arguments = new LinkedHashMap<String, Argument>();
        links.forEach((name, link) -> arguments.put(name, new Argument.LinkTo(link)));
        lists(links.keySet()).forEach(arguments::put);
        messages.share(arguments);

        var title = front("title");
        var description = front("description");
        var author = front("author");
        var keywords = front("keywords");
        var terms = TermTexts.read(fields, messages, glossary, findings);
        var markets = markets();
        var metrics = metrics();
        var criteria = new CriterionReader(
                messages, glossary, links, markets, metrics, shared(), texts(), formerIds, findings);
        var options = options(criteria);
        criteria.reportUnused();
        TermTexts.reportUnused(terms, options, findings);
        formerIds.check();
        var formerAnchors = FormerAnchors.of(options, formerIds, fields, findings);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Program(
                id.orElseThrow(),
                version,
                file,
                title.orElseThrow(),
                description.orElseThrow(),
                author.orElseThrow(),
                keywords.orElseThrow(),
                markets,
                metrics,
                links,
                terms,
                options,
                messages.all(),
                messages.uses(),
                formerIds.keys(messages.all()),
                formerAnchors));
    }

    private Optional<Phrase> front(String key) {
        return messages.phrase(key, fields.requiredText(key));
    }

    private List<Market> markets() {
        var ids = new Ids(Ids.ID, findings);
        var out = new ArrayList<Market>();
        for (var node : fields.list("markets")) {
            var market = Fields.of(node, "a market", List.of("id", "was", "title"), findings);
            var id = ids.take(market.requiredText("id"));
            var title = market.requiredText("title");
            if (id.isPresent()) {
                var key = "markets." + id.get();
                formerIds.node(key, market);
                if (title.isPresent()) {
                    out.add(new Market(id.get(), messages.phrase(key, title.get())));
                }
            }
        }
        return out;
    }

    private List<Metric> metrics() {
        var ids = new Ids(Ids.ID, findings);
        var out = new ArrayList<Metric>();
        for (var node : fields.list("metrics")) {
            var metric = Fields.of(node, "a metric", List.of("id", "was", "title"), findings);
            var id = ids.take(metric.requiredText("id"));
            var title = metric.requiredText("title");
            if (id.isPresent()) {
                var key = "metrics." + id.get();
                formerIds.node(key, metric);
                if (title.isPresent()) {
                    out.add(new Metric(id.get(), messages.phrase(key, title.get())));
                }
            }
        }
        return out;
    }

    private Map<String, Link> links() {
        var out = new LinkedHashMap<String, Link>();
        var ids = new Ids(Ids.ARGUMENT, findings);
        fields.node("links").ifPresent(node -> {
            for (var pair : Fields.any(node, "`links`", findings).all()) {
                var id = ids.take(pair.key());
                var link = id.isPresent() ? link(id.get(), pair.value()) : Optional.<Link>empty();
                if (link.isPresent()) {
                    out.put(id.get(), link.get());
                }
            }
        });
        return out;
    }

    private Optional<Link> link(String id, YamlNode node) {
        if (node instanceof Scalar url) {
            return url(url).map(template -> new Link(id, template, Map.of()));
        }
        var link = Fields.of(node, "a link", List.of("url", "override"), findings);
        var overrides = new LinkedHashMap<LocaleTag, String>();
        link.node("override").ifPresent(override -> {
            for (var pair : Fields.any(override, "`override`", findings).all()) {
                var locale = Locales.read(pair.key(), findings);
                var url = link.text(pair.value(), "an override").flatMap(this::url);
                if (locale.isPresent() && url.isPresent()) {
                    overrides.put(locale.get(), url.get());
                }
            }
        });
        return link.requiredText("url").flatMap(this::url).map(template -> new Link(id, template, overrides));
    }

    private Optional<String> url(Scalar text) {
        var value = text.value();
        try {
            var uri = new URI(value.replace("{locale}", "en-us"));
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && value.indexOf('{') == value.indexOf("{locale}")
                    && value.indexOf('(') < 0
                    && value.indexOf(')') < 0) {
                return Optional.of(value);
            }
        } catch (java.net.URISyntaxException e) {
            // Told below, together with the other reasons.
        }
        faults.add(InputFault.WRONG_TYPE
                .at(text.place(), "`" + value + "` is no web address")
                .help("write https://…, with `{locale}` where the locale's tag belongs, and %28 %29 for parentheses"));
        return Optional.empty();
    }

    private Map<String, Argument> lists(Collection<String> links) {
        var out = new LinkedHashMap<String, Argument>();
        var ids = new Ids(Ids.ARGUMENT, findings);
        fields.node("lists").ifPresent(node -> {
            for (var pair : Fields.any(node, "`lists`", findings).all()) {
                var id = ids.take(pair.key());
                var list = Fields.of(pair.value(), "a list of names", List.of("join", "of"), findings);
                if (links.contains(pair.key().value())) {
                    faults.add(InputFault.DUPLICATE_ID
                            .at(pair.key().place(), "`" + pair.key().value() + "` is a link's id already")
                            .help("choose another id; lists and links are arguments of the same messages"));
                }
                var join = list.requiredText("join").flatMap(this::join);
                list.requiredList("of");
                var terms = new ArrayList<String>();
                for (var name : list.texts("of")) {
                    var term = term(name, glossary, findings);
                    if (term.isPresent()) {
                        terms.add(term.get());
                    }
                }
                if (id.isPresent() && join.isPresent()) {
                    out.put(id.get(), new Argument.Names(join.get(), terms));
                }
            }
        });
        return out;
    }

    private Optional<Join> join(Scalar word) {
        for (var join : Join.values()) {
            if (join.id().equals(word.value())) {
                return Optional.of(join);
            }
        }
        faults.add(InputFault.WRONG_TYPE
                .at(word.place(), "`join` must be `and` or `or`, but here stands `" + word.value() + "`")
                .help("write `or` where one item suffices"));
        return Optional.empty();
    }

    /** A reference to a term of the glossary. */
    static Optional<String> term(Scalar name, Glossary glossary, Consumer<Finding> findings) {
        if (glossary.term(name.value()).isPresent()) {
            return Optional.of(name.value());
        }
        var ids = glossary.terms().stream().map(dev.samepage.model.Term::id).toList();
        findings.accept(InputFault.UNKNOWN_REFERENCE
                .at(name.place(), "the glossary has no term `" + name.value() + "`")
                .help(Nearest.help(name.value(), ids, "add it to content/glossary.yaml")));
        return Optional.empty();
    }

    private Map<String, YamlNode> shared() {
        var out = new LinkedHashMap<String, YamlNode>();
        var ids = new Ids(Ids.ID, findings);
        for (var node : fields.list("shared")) {
            var id = ids.take(Fields.any(node, "a shared criterion", findings).requiredText("id"));
            if (id.isPresent()) {
                out.put(id.get(), node);
            }
        }
        return out;
    }

    private Map<String, Scalar> texts() {
        var out = new LinkedHashMap<String, Scalar>();
        var ids = new Ids(Ids.ID, findings);
        fields.node("texts").ifPresent(node -> {
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

    private List<Option> options(CriterionReader criteria) {
        var ids = new Ids(Ids.ID, findings);
        var out = new ArrayList<Option>();
        for (var node : fields.requiredList("options")) {
            var option = Fields.of(node, "an option", List.of("id", "was", "title", "text", "levels"), findings);
            var id = ids.take(option.requiredText("id"));
            id.filter(FIRST_WORDS::contains)
                    .ifPresent(name -> faults.add(InputFault.WRONG_TYPE
                            .at(option.place("id"), "`" + name + "` cannot be an option's id, since keys start with it")
                            .help("choose another id")));
            var anchor = id.orElse("?");
            formerIds.node(anchor, option);
            var title = messages.phrase(anchor + ".title", option.requiredText("title"));
            var text = messages.phrase(anchor, option.text("text"));
            var levels = levels(option, anchor, criteria);
            if (id.isPresent() && title.isPresent()) {
                out.add(new Option(anchor, anchor, title.get(), text, levels));
            }
        }
        return out;
    }

    private List<Level> levels(Fields option, String parent, CriterionReader criteria) {
        var ids = new Ids(Ids.ID, findings);
        var out = new ArrayList<Level>();
        for (var node : option.requiredList("levels")) {
            var level = Fields.of(node, "a level", List.of("id", "was", "title", "text", "requirements"), findings);
            var id = ids.take(level.requiredText("id"));
            var anchor = parent + "." + id.orElse("?");
            formerIds.node(anchor, level);
            var title = messages.phrase(anchor + ".title", level.requiredText("title"));
            var text = messages.phrase(anchor, level.text("text"));
            var requirements = requirements(level, anchor, criteria);
            if (id.isPresent() && title.isPresent()) {
                out.add(new Level(id.get(), anchor, title.get(), text, requirements));
            }
        }
        return out;
    }

    private List<Requirement> requirements(Fields level, String parent, CriterionReader criteria) {
        var ids = new Ids(Ids.ID, findings);
        var out = new ArrayList<Requirement>();
        for (var node : level.requiredList("requirements")) {
            var fields = Fields.any(node, "a requirement", findings);
            var id = ids.take(fields.requiredText("id"));
            var anchor = parent + "." + id.orElse("?");
            var title = messages.phrase(anchor + ".title", fields.requiredText("title"));
            var criterion = criteria.requirement(node, anchor);
            if (id.isPresent() && title.isPresent() && criterion.isPresent()) {
                out.add(new Requirement(id.get(), anchor, title.get(), criterion.get()));
            }
        }
        return out;
    }
}
