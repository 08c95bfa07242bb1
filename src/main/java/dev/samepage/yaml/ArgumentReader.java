package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.locale.Lists.Join;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Argument;
import dev.samepage.model.Glossary;
import dev.samepage.model.Link;
import dev.samepage.yaml.YamlNode.Scalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what every text of a programme may name as an argument: links and lists of terms. */
final class ArgumentReader {
    private final Fields fields;
    private final Glossary glossary;
    private final Consumer<Finding> findings;

    ArgumentReader(Fields program, Glossary glossary, Consumer<Finding> findings) {
        this.fields = program;
        this.glossary = glossary;
        this.findings = findings;
    }

    /** The links by id, in the order of the file. */
    Map<String, Link> links() {
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
        } catch (URISyntaxException e) {
            // Told below, together with the other reasons.
        }
        findings.accept(InputFault.WRONG_TYPE
                .at(text.place(), "`" + value + "` is no web address")
                .help("write https://…, with `{locale}` where the locale's tag belongs, and %28 %29 for parentheses"));
        return Optional.empty();
    }

    /**
     * The lists by id, in the order of the file.
     *
     * @param links the ids of links, which no list may have
     */
    Map<String, Argument> lists(Collection<String> links) {
        var out = new LinkedHashMap<String, Argument>();
        var ids = new Ids(Ids.ARGUMENT, findings);
        fields.node("lists").ifPresent(node -> {
            for (var pair : Fields.any(node, "`lists`", findings).all()) {
                var id = ids.take(pair.key());
                var list = Fields.of(pair.value(), "a list of names", List.of("join", "of"), findings);
                if (links.contains(pair.key().value())) {
                    findings.accept(InputFault.DUPLICATE_ID
                            .at(pair.key().place(), "`" + pair.key().value() + "` is a link's id already")
                            .help("choose another id; lists and links are arguments of the same messages"));
                }
                var join = list.requiredText("join").flatMap(this::join);
                list.requiredList("of");
                var terms = new ArrayList<String>();
                for (var name : list.texts("of")) {
                    var term = References.term(name, glossary, findings);
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
        findings.accept(InputFault.WRONG_TYPE
                .at(word.place(), "`join` must be `and` or `or`, but here stands `" + word.value() + "`")
                .help("write `or` where one item suffices"));
        return Optional.empty();
    }
}
