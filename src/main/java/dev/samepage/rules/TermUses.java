package dev.samepage.rules;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Term;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The glossary's terms of one locale, ready to be found in source texts. */
final class TermUses {
    /** A term with its words in the locale. */
    record Entry(Term term, List<TermWords> wanted, Map<TermWords, String> unwanted) {}

    /** A term that a source text uses. */
    record Use(Entry entry, Span inSource) {}

    // A document's units share their glossary, so the last one asked for is nearly always the next one.
    private static final ThreadLocal<TermUses> LAST = new ThreadLocal<>();

    private final Glossary glossary;
    private final LocaleTag locale;
    private final List<Entry> entries = new ArrayList<>();
    // Several rules ask for the same text, one after the other; a thread has its own object.
    private String asked;
    private List<Use> answer = List.of();

    private TermUses(Glossary glossary, LocaleTag locale) {
        this.glossary = glossary;
        this.locale = locale;
        for (var term : glossary.terms()) {
            entries.add(entry(term));
        }
    }

    static TermUses of(Glossary glossary, LocaleTag locale) {
        var last = LAST.get();
        if (last == null || last.glossary != glossary || !last.locale.equals(locale)) {
            last = new TermUses(glossary, locale);
            LAST.set(last);
        }
        return last;
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

    /** The terms that a source text uses, the longer of two that overlap; those without words in the locale left out. */
    List<Use> in(String source) {
        if (source != asked) {
            answer = List.copyOf(find(source));
            asked = source;
        }
        return answer;
    }

    private List<Use> find(String source) {
        var found = new ArrayList<Use>();
        for (var entry : entries) {
            find(entry, entry.term.source(), source, found);
            entry.term.admitted().forEach(form -> find(entry, form, source, found));
        }
        if (found.isEmpty()) {
            return found;
        }
        found.sort(Comparator.comparingInt((Use use) -> -use.inSource.length())
                .thenComparingInt(use -> use.inSource.start()));
        var kept = new ArrayList<Use>();
        for (var use : found) {
            if (kept.stream().noneMatch(longer -> longer.inSource.overlaps(use.inSource))) {
                kept.add(use);
            }
        }
        kept.removeIf(use -> use.entry.wanted.isEmpty());
        return kept;
    }

    private static void find(Entry entry, String form, String text, List<Use> out) {
        for (var at = indexOf(text, form, 0); at >= 0; at = indexOf(text, form, at + 1)) {
            var end = at + form.length();
            // English plurals: one more s, or es.
            end += text.startsWith("es", end) ? 2 : text.startsWith("s", end) ? 1 : 0;
            var free = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (free) {
                out.add(new Use(entry, new Span(at, end)));
            }
        }
    }

    // A term with a capital is a name: "Gold" is a level, "gold" a metal. Others may start a sentence.
    private static int indexOf(String text, String form, int from) {
        var at = text.indexOf(form, from);
        if (at >= 0 || form.isEmpty() || Character.isUpperCase(form.charAt(0))) {
            return at;
        }
        var capital = Character.toUpperCase(form.charAt(0)) + form.substring(1);
        return text.indexOf(capital, from);
    }
}
