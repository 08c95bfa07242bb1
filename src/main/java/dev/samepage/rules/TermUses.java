package dev.samepage.rules;

import dev.samepage.check.Syntax;
import dev.samepage.check.TargetGlossary;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Compared;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Term;
import dev.samepage.text.Recent;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The glossary's terms of one locale, ready to be found in source texts. */
final class TermUses {
    /** A term with its words in the locale. */
    record Entry(Term term, List<TermWords> wanted, Map<TermWords, String> unwanted) {}

    /** A term that a source text uses. */
    record Use(Entry entry, Span inSource) {}

    private static final ThreadLocal<Recent<TargetGlossary, TermUses>> RECENT =
            ThreadLocal.withInitial(() -> Recent.ofEqual(64));

    private final LocaleTag locale;
    private final TermPlaces places;
    private final List<Entry> entries = new ArrayList<>();

    private TermUses(TargetGlossary of) {
        this.locale = of.target();
        this.places = TermPlaces.of(of.glossary());
        of.glossary().terms().forEach(term -> entries.add(entry(term)));
    }

    /** The terms in a locale; what was asked for last is kept, each thread's own. */
    static TermUses of(Glossary glossary, LocaleTag locale) {
        return RECENT.get().get(new TargetGlossary(glossary, locale), TermUses::new);
    }

    List<Entry> all() {
        return entries;
    }

    private Entry entry(Term term) {
        var forms = term.forms().get(locale);
        if (forms == null) {
            return new Entry(term, List.of(), Map.of());
        }
        var wanted = new ArrayList<TermWords>();
        wanted.add(TermWords.of(forms.preferred()));
        forms.admitted().forEach(form -> wanted.add(TermWords.of(form)));
        var unwanted = new java.util.LinkedHashMap<TermWords, String>();
        forms.deprecated().forEach((form, reason) -> unwanted.put(TermWords.of(form), reason));
        return new Entry(term, wanted, unwanted);
    }

    private record Found(TermUses terms, Syntax syntax, List<Use> uses) {}

    /** The same for a pair of texts, which several rules ask about. */
    List<Use> in(Unit unit, Compared compared) {
        var syntax = unit.source().syntax();
        var known = compared.derived().find(Found.class);
        if (known == null || known.terms != this || known.syntax != syntax) {
            known = new Found(this, syntax, in(Prose.of(compared.source(), syntax)));
            compared.derived().put(known);
        }
        return known.uses;
    }

    /** The terms that a source text uses, the longer of two that overlap; those without words in the locale left out. */
    private List<Use> in(Prose source) {
        var places = source.places(this.places);
        if (places.isEmpty()) {
            return List.of();
        }
        var out = new ArrayList<Use>();
        for (var found : places) {
            var entry = entries.get(found.term());
            if (!entry.wanted.isEmpty()) {
                out.add(new Use(entry, found.span()));
            }
        }
        return out;
    }
}
