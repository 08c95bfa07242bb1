package dev.samepage.site;

import dev.samepage.bundle.Translations;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.MessageSyntaxException;
import dev.samepage.locale.Numbers;
import dev.samepage.model.Argument;
import dev.samepage.model.Criterion;
import dev.samepage.model.Criterion.Threshold;
import dev.samepage.model.Phrase;
import dev.samepage.model.Program;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a programme's facts back from its pages: amounts, codes, names and addresses, each where it belongs. */
final class RenderedFacts {
    /**
     * One fact.
     *
     * @param anchor the element that must show it
     * @param value how it is written in the page's language
     * @param data how the JSON document holds it
     */
    private record Fact(String key, String anchor, Kind kind, String value, String data) {}

    private enum Kind {
        WORDS,
        ADDRESS
    }

    private final Workspace workspace;
    private final Program program;
    private final LocaleTag locale;
    private final Translations texts;
    private final Set<Fact> facts = new LinkedHashSet<>();

    RenderedFacts(Workspace workspace, Program program, LocaleTag locale) {
        this.workspace = workspace;
        this.program = program;
        this.locale = locale;
        this.texts = new Translations(
                workspace.bundle(program.id(), locale), workspace.glossary(), workspace.settings(), finding -> {});
        collect();
    }

    List<Finding> check(BuiltPages pages) throws IOException {
        var out = new ArrayList<Finding>();
        var path = locale.tag() + "/" + program.id();
        html(path + ".html", pages, out);
        for (var kind : List.of(".md", ".bilingual.md", ".json")) {
            text(path + kind, pages, out);
        }
        return out;
    }

    private void html(String path, BuiltPages pages, List<Finding> out) throws IOException {
        var page = pages.html(path);
        for (var fact : facts) {
            var element = page.map(document -> document.getElementById(fact.anchor()));
            var found = element.isPresent()
                    && (fact.kind() == Kind.ADDRESS
                            ? element.get().select("a").eachAttr("href").contains(fact.value())
                            : element.get().wholeText().contains(fact.value()));
            if (!found) {
                out.add(finding(path, fact, fact.value(), pages));
            }
        }
    }

    private void text(String path, BuiltPages pages, List<Finding> out) throws IOException {
        var text = plain(pages.text(path).orElse(""));
        var json = path.endsWith(".json");
        for (var fact : facts) {
            if (!text.contains(plain(fact.value())) || json && !text.contains(plain(fact.data()))) {
                out.add(finding(path, fact, fact.value(), pages));
            }
        }
    }

    // Whether a character is escaped depends on what stands around it.
    private static String plain(String text) {
        return text.replace("\\", "");
    }

    private Finding finding(String path, Fact fact, String value, BuiltPages pages) throws IOException {
        return SiteCheck.FACT_NOT_RENDERED
                .at(pages.file(path).whole(), "`" + value + "` of `" + fact.key() + "` is not where it belongs")
                .help("let the template show it, and build again")
                .about(new Subject(locale.tag(), program.id(), fact.key(), value));
    }

    private void collect() {
        for (var option : program.options()) {
            option.text().ifPresent(text -> phrase(option.anchor(), text));
            for (var level : option.levels()) {
                level.text().ifPresent(text -> phrase(level.anchor(), text));
                level.requirements().forEach(requirement -> criterion(requirement.criterion()));
            }
        }
    }

    private void criterion(Criterion criterion) {
        var node = criterion.node();
        var anchor = node.anchor();
        if (criterion instanceof Threshold threshold) {
            threshold.atLeast().forEach((market, amount) -> {
                var where = market.equals(Threshold.EVERYWHERE) ? anchor : anchor + "@" + market;
                var phrase = threshold.phrases().get(market);
                var language = texts.word(phrase).language();
                var digits =
                        Numbers.format(amount, language, workspace.settings().grouping(language));
                facts.add(new Fact(node.key(), where, Kind.WORDS, digits, "\"amount\": " + amount));
                phrase(where, phrase);
            });
        } else {
            node.text().ifPresent(text -> phrase(anchor, text));
        }
        if (criterion instanceof Criterion.Exam exam) {
            facts.add(new Fact(node.key(), anchor, Kind.WORDS, exam.code(), "\"code\": " + Json.quote(exam.code())));
            exam.link().ifPresent(link -> address(node.key(), anchor, link.url(locale)));
            phrase(anchor, exam.title());
        } else if (criterion instanceof Criterion.Certification certification) {
            name(node.key(), anchor, certification.term());
            certification.link().ifPresent(link -> address(node.key(), anchor, link.url(locale)));
        } else if (criterion instanceof Criterion.Association association) {
            name(node.key(), anchor, association.term());
        }
        criterion.children().forEach(this::criterion);
    }

    private void name(String key, String anchor, String term) {
        facts.add(new Fact(
                key, anchor, Kind.WORDS, workspace.glossary().name(term, locale), "\"term\": " + Json.quote(term)));
    }

    private void address(String key, String anchor, String url) {
        facts.add(new Fact(key, anchor, Kind.ADDRESS, url, ""));
    }

    // What a text names: the names of a list and the target of a link, in the language that the text is shown in.
    private void phrase(String anchor, Phrase phrase) {
        var language = texts.word(phrase).language();
        for (var name : used(phrase)) {
            var argument = phrase.arguments().get(name);
            if (argument instanceof Argument.Names names) {
                names.terms()
                        .forEach(term -> facts.add(new Fact(
                                phrase.key(),
                                anchor,
                                Kind.WORDS,
                                workspace.glossary().name(term, language),
                                "")));
            } else if (argument instanceof Argument.LinkTo link) {
                address(phrase.key(), anchor, link.link().url(language));
            } else if (argument instanceof Argument.Verbatim verbatim) {
                facts.add(new Fact(phrase.key(), anchor, Kind.WORDS, verbatim.value(), ""));
            }
        }
    }

    private Set<String> used(Phrase phrase) {
        try {
            var message = IcuMessage.parse(
                    phrase.message().text().value(), workspace.settings().source());
            var out = new LinkedHashSet<String>();
            message.arguments().forEach(argument -> out.add(argument.name()));
            return out;
        } catch (MessageSyntaxException e) {
            return Set.of();
        }
    }
}
