package dev.samepage.check;

import dev.samepage.facts.Vocabulary;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The glossary's terms as names for its target languages. */
public final class GlossaryNames {
    private final Glossary glossary;
    private final Vocabulary origin;
    private final Map<LocaleTag, Vocabulary> byTarget = new ConcurrentHashMap<>();

    private GlossaryNames(Glossary glossary) {
        this.glossary = glossary;
        this.origin = new Vocabulary(names(Optional.empty()));
    }

    /** Always the same object for the same glossary and language. */
    public static Vocabulary vocabulary(Glossary glossary, LocaleTag target) {
        return of(glossary).in(target);
    }

    // One at a time, so that all languages' vocabularies have one origin.
    private static synchronized GlossaryNames of(Glossary glossary) {
        return glossary.derived().get(GlossaryNames.class, glossary, GlossaryNames::new);
    }

    private Vocabulary in(LocaleTag target) {
        return byTarget.computeIfAbsent(target, locale -> origin.inTarget(names(Optional.of(locale))));
    }

    private List<Vocabulary.Name> names(Optional<LocaleTag> target) {
        return glossary.terms().stream().map(term -> name(term, target)).toList();
    }

    private static Vocabulary.Name name(Term term, Optional<LocaleTag> target) {
        var source = joined(term.source(), term.admitted());
        if (!term.translate()) {
            return new Vocabulary.Name(term.id(), source, source, true);
        }
        var forms = target.map(term.forms()::get);
        var words = forms.map(form -> joined(form.preferred(), form.admitted())).orElse(List.of());
        return new Vocabulary.Name(term.id(), source, words, false);
    }

    private static List<String> joined(String first, List<String> rest) {
        var out = new ArrayList<String>();
        out.add(first);
        out.addAll(rest);
        return out;
    }
}
