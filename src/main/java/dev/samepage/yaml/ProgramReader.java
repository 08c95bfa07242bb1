package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Argument;
import dev.samepage.model.Glossary;
import dev.samepage.model.Market;
import dev.samepage.model.Metric;
import dev.samepage.model.Phrase;
import dev.samepage.model.Program;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
        var argumentReader = new ArgumentReader(fields, glossary, findings);
        var links = argumentReader.links();
        var arguments = new LinkedHashMap<String, Argument>();
        links.forEach((name, link) -> arguments.put(name, new Argument.LinkTo(link)));
        arguments.putAll(argumentReader.lists(links.keySet()));
        messages.share(arguments);

        var title = front("title");
        var description = front("description");
        var author = front("author");
        var keywords = front("keywords");
        var terms = TermTexts.read(fields, messages, glossary, findings);
        var markets = titled("markets", "a market", Market::new);
        var metrics = titled("metrics", "a metric", Metric::new);
        var references = new References(fields, glossary, links, metrics, formerIds, findings);
        var criteria = new CriterionReader(messages, references, markets, formerIds, findings);
        var options = new OptionReader(messages, criteria, formerIds, findings).options(fields);
        if (faults.isEmpty()) {
            // Else what could not be read may be what uses them.
            references.reportUnused();
            TermTexts.reportUnused(terms, options, findings);
        }
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

    /** What has a title and nothing else: markets, metrics. */
    private <T> List<T> titled(String list, String what, BiFunction<String, Phrase, T> make) {
        var ids = new Ids(Ids.ID, findings);
        var out = new ArrayList<T>();
        for (var node : fields.list(list)) {
            var one = Fields.of(node, what, List.of("id", "was", "title"), findings);
            var id = ids.take(one.requiredText("id"));
            var title = one.requiredText("title");
            if (id.isPresent()) {
                var key = list + "." + id.get();
                formerIds.node(key, one);
                if (title.isPresent()) {
                    out.add(make.apply(id.get(), messages.phrase(key, title.get())));
                }
            }
        }
        return out;
    }
}
