package dev.samepage.rules;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Term;
import dev.samepage.text.Recent;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The glossary's terms of one locale, ready to be found in source texts. */
final class TermUses {
    /** A term with its words in the locale. */
    record Entry(Term term, List<TermWords> wanted, Map<TermWords, String> unwanted) {}

    /** A term that a source text uses. */
    record Use(Entry entry, Span inSource) {}

    private static final ThreadLocal<Recent<Key, TermUses>> RECENT = ThreadLocal.withInitial(() -> Recent.ofEqual(64));

    private record Key(Glossary glossary, LocaleTag locale) {}

    /**
     * @param words as they stand in a text
     * @param exact as they stand in the glossary
     * @param order in which forms were given, for those that fit equally well
     */
    private record Form(String words, String exact, Entry entry, int order) {
        boolean fits(String text, int at) {
            // The form with a capital counts behind the last one without.
            return text.startsWith(words, at) && (words == exact || text.indexOf(exact, at) < 0);
        }
    }

    /** @param order of the form that fits */
    private record Fit(Use use, int order) {}

    private final LocaleTag locale;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Character, List<Form>> byFirst = new HashMap<>();
    private int order;
    private final Recent<String, List<Use>> answers = Recent.ofEqual(256);

    private TermUses(Key key) {
        this.locale = key.locale;
        for (var term : key.glossary.terms()) {
            var entry = entry(term);
            entries.add(entry);
            form(term.source(), entry);
            term.admitted().forEach(form -> form(form, entry));
        }
    }

    /** The terms in a locale; what was asked for last is kept, each thread's own. */
    static TermUses of(Glossary glossary, LocaleTag locale) {
        return RECENT.get().get(new Key(glossary, locale), TermUses::new);
    }

    private void form(String words, Entry entry) {
        if (!words.isEmpty()) {
            var form = new Form(words, words, entry, order++);
            byFirst.computeIfAbsent(words.charAt(0), first -> new ArrayList<>()).add(form);
            // A term with a capital is a name: "Gold" is a level, "gold" a metal. Others may start a sentence.
            var capital = Character.toUpperCase(words.charAt(0));
            if (capital != words.charAt(0)) {
                byFirst.computeIfAbsent(capital, first -> new ArrayList<>())
                        .add(new Form(capital + words.substring(1), words, entry, form.order));
            }
        }
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
        return answers.get(source, text -> List.copyOf(find(text)));
    }

    private List<Use> find(String text) {
        var found = new ArrayList<Fit>();
        for (var at = 0; at < text.length(); at++) {
            if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                continue;
            }
            for (var form : byFirst.getOrDefault(text.charAt(at), List.of())) {
                if (form.fits(text, at)) {
                    fit(form, text, at, found);
                }
            }
        }
        found.sort(Comparator.comparingInt((Fit fit) -> -fit.use.inSource.length())
                .thenComparingInt(fit -> fit.use.inSource.start())
                .thenComparingInt(Fit::order));
        var kept = new ArrayList<Use>();
        for (var fit : found) {
            if (kept.stream().noneMatch(longer -> longer.inSource.overlaps(fit.use.inSource))) {
                kept.add(fit.use);
            }
        }
        kept.removeIf(use -> use.entry.wanted.isEmpty());
        return kept;
    }

    private static void fit(Form form, String text, int at, List<Fit> out) {
        var end = at + form.words.length();
        // English plurals: one more s, or es.
        end += text.startsWith("es", end) ? 2 : text.startsWith("s", end) ? 1 : 0;
        if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
            out.add(new Fit(new Use(form.entry, new Span(at, end)), form.order));
        }
    }
}
