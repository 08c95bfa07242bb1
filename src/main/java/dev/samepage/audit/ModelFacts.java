package dev.samepage.audit;

import dev.samepage.audit.ModelFact.Amount;
import dev.samepage.audit.ModelFact.Code;
import dev.samepage.audit.ModelFact.Named;
import dev.samepage.audit.ModelFact.Target;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Argument;
import dev.samepage.model.Criterion;
import dev.samepage.model.Glossary;
import dev.samepage.model.Level;
import dev.samepage.model.Link;
import dev.samepage.model.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what a page must say about a level; a fact that several criteria share is wanted once. */
final class ModelFacts {
    private final Glossary glossary;
    private final LocaleTag locale;
    private final Map<String, ModelFact> facts = new LinkedHashMap<>();

    private ModelFacts(Glossary glossary, LocaleTag locale) {
        this.glossary = glossary;
        this.locale = locale;
    }

    static List<ModelFact> of(Level level, Glossary glossary, LocaleTag locale) {
        var collected = new ModelFacts(glossary, locale);
        level.text().ifPresent(text -> collected.links(level.anchor(), text));
        level.requirements().forEach(requirement -> collected.read(requirement.criterion()));
        return List.copyOf(collected.facts.values());
    }

    private void read(Criterion criterion) {
        var key = criterion.node().anchor();
        criterion.node().text().ifPresent(text -> links(key, text));
        if (criterion instanceof Criterion.Threshold threshold) {
            threshold.atLeast().values().forEach(amount -> add(new Amount(key, amount)));
        } else if (criterion instanceof Criterion.People people) {
            add(new Amount(key, people.count()));
        } else if (criterion instanceof Criterion.Exam exam) {
            add(new Code(key, exam.code()));
            link(key, exam.link());
        } else if (criterion instanceof Criterion.Certification certification) {
            named(key, certification.term());
            link(key, certification.link());
        } else if (criterion instanceof Criterion.Association association) {
            named(key, association.term());
        }
        criterion.children().forEach(this::read);
    }

    private void named(String key, String term) {
        var forms = new ArrayList<String>();
        glossary.term(term).ifPresent(known -> {
            forms.add(known.source());
            forms.addAll(known.admitted());
            Optional.ofNullable(known.forms().get(locale)).ifPresent(words -> {
                forms.add(words.preferred());
                forms.addAll(words.admitted());
                // A wrong word still names the thing; that it is wrong is another rule's finding.
                forms.addAll(words.deprecated().keySet());
            });
        });
        forms.removeIf(String::isBlank);
        add(new Named(key, term, glossary.term(term).isPresent() ? glossary.name(term, locale) : term, forms));
    }

    private void links(String key, Phrase phrase) {
        // Every phrase may use every link; wanted are those that it does use.
        var text = phrase.message().text().value();
        for (var argument : phrase.arguments().values()) {
            if (argument instanceof Argument.LinkTo to
                    && text.contains("{" + to.link().id() + "}")) {
                link(key, Optional.of(to.link()));
            }
        }
    }

    private void link(String key, Optional<Link> link) {
        link.ifPresent(known -> add(new Target(key, known.url(locale))));
    }

    private void add(ModelFact fact) {
        facts.putIfAbsent(fact.getClass().getSimpleName() + " " + fact.identity(), fact);
    }
}
