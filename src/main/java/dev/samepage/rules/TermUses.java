package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Syntax;
import dev.samepage.check.TargetGlossary;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Compared;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Term;
import dev.samepage.text.Recent;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The glossary's terms of one locale, ready to be found in source texts. */
final class TermUses {
    /** A term with its words in the locale. An entry is the same as itself only. */
    static final class Entry {
        private final Term term;
        private final List<TermWords> wanted;
        private final Map<TermWords, String> unwanted;
        private List<Rival> rivals;

        private Entry(Term term, List<TermWords> wanted, Map<TermWords, String> unwanted) {
            this.term = term;
            this.wanted = wanted;
            this.unwanted = unwanted;
        }

        Term term() {
            return term;
        }

        List<TermWords> wanted() {
            return wanted;
        }

        /** Each with the reason against it. */
        Map<TermWords, String> unwanted() {
            return unwanted;
        }
    }

    /** A word of another term that resembles one of a term's own. */
    record Rival(Entry entry, TermWords form) {}

    /** A term that a source text uses, and what its translation says for it. */
    static final class Use {
        private final Entry entry;
        private final Span inSource;
        private List<TermWords> said;

        private Use(Entry entry, Span inSource) {
            this.entry = entry;
            this.inSource = inSource;
        }

        Entry entry() {
            return entry;
        }

        Span inSource() {
            return inSource;
        }

        /**
         * Which of the wanted words stand in the translation. A race would find the same.
         *
         * @param target the translation's words, always the same
         */
        List<TermWords> said(FoldedWords target) {
            var known = said;
            if (known == null) {
                known = find(target);
                said = known;
            }
            return known;
        }

        private List<TermWords> find(FoldedWords target) {
            List<TermWords> found = List.of();
            for (var i = 0; i < entry.wanted.size(); i++) {
                var form = entry.wanted.get(i);
                if (form.isAmong(target)) {
                    if (found.isEmpty()) {
                        found = List.of(form);
                    } else {
                        found = new ArrayList<>(found);
                        found.add(form);
                    }
                }
            }
            return found;
        }
    }

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

    /** The terms in a document's locale; what was asked for last is kept, each thread's own. */
    static TermUses of(Document document) {
        return document.derived().get(TermUses.class, document, TermUses::recent);
    }

    private static TermUses recent(Document document) {
        return RECENT.get().get(new TargetGlossary(document.glossary(), document.locale()), TermUses::new);
    }

    /** The words of other terms that resemble one of an entry's own; mostly none. */
    List<Rival> rivals(Entry entry) {
        var known = entry.rivals;
        if (known == null) {
            known = new ArrayList<>();
            for (var other : entries) {
                for (var form : other.wanted) {
                    if (other != entry && resembles(form, entry.wanted)) {
                        known.add(new Rival(other, form));
                    }
                }
            }
            entry.rivals = known;
        }
        return known;
    }

    private static boolean resembles(TermWords form, List<TermWords> wanted) {
        for (var i = 0; i < wanted.size(); i++) {
            if (form.resembles(wanted.get(i))) {
                return true;
            }
        }
        return false;
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
        for (var i = 0; i < places.size(); i++) {
            var found = places.get(i);
            var entry = entries.get(found.term());
            if (!entry.wanted.isEmpty()) {
                out.add(new Use(entry, found.span()));
            }
        }
        return out;
    }
}
