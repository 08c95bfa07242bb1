package dev.samepage.rules;

import dev.samepage.model.Glossary;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a source text uses the glossary's terms; the same for all languages. */
final class TermPlaces {
    /** @param term its place in the glossary */
    record Place(int term, Span span) {}

    /**
     * @param words as they stand in a text
     * @param exact as they stand in the glossary
     * @param order in which forms were given, for those that fit equally well
     */
    private record Form(String words, String exact, int term, int order) {
        boolean fits(String text, int at) {
            // The form with a capital counts behind the last one without.
            return text.startsWith(words, at) && (words == exact || text.indexOf(exact, at) < 0);
        }
    }

    /** @param order of the form that fits */
    private record Fit(Place place, int order) {}

    private static final int ASCII = 0x80;

    private final Map<Character, List<Form>> byFirst = new HashMap<>();
    // The same for the letters that nearly all forms start with; null where none does.
    private final Form[][] byAscii = new Form[ASCII][];
    private int order;

    private TermPlaces(Glossary glossary) {
        var place = 0;
        for (var term : glossary.terms()) {
            form(term.source(), place);
            for (var form : term.admitted()) {
                form(form, place);
            }
            place++;
        }
        byFirst.forEach((first, forms) -> {
            if (first < ASCII) {
                byAscii[first] = forms.toArray(Form[]::new);
            }
        });
    }

    private Form[] startingWith(char first) {
        if (first < ASCII) {
            return byAscii[first];
        }
        var forms = byFirst.get(first);
        return forms == null ? null : forms.toArray(Form[]::new);
    }

    static TermPlaces of(Glossary glossary) {
        return glossary.derived().get(TermPlaces.class, glossary, TermPlaces::new);
    }

    private void form(String words, int term) {
        if (!words.isEmpty()) {
            var form = new Form(words, words, term, order++);
            byFirst.computeIfAbsent(words.charAt(0), first -> new ArrayList<>()).add(form);
            // A term with a capital is a name: "Gold" is a level, "gold" a metal. Others may start a sentence.
            var capital = Character.toUpperCase(words.charAt(0));
            if (capital != words.charAt(0)) {
                byFirst.computeIfAbsent(capital, first -> new ArrayList<>())
                        .add(new Form(capital + words.substring(1), words, term, form.order));
            }
        }
    }

    /** The longer of two that overlap, the longest first. */
    List<Place> in(String text) {
        var found = new ArrayList<Fit>();
        var chars = text.toCharArray();
        for (var at = 0; at < chars.length; at++) {
            var forms = at > 0 && Character.isLetterOrDigit(chars[at - 1]) ? null : startingWith(chars[at]);
            if (forms == null) {
                continue;
            }
            for (var form : forms) {
                if (form.fits(text, at)) {
                    fit(form, text, at, found);
                }
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(TermPlaces::order);
        var kept = new ArrayList<Place>();
        for (var fit : found) {
            if (kept.stream().noneMatch(longer -> longer.span.overlaps(fit.place.span))) {
                kept.add(fit.place);
            }
        }
        return List.copyOf(kept);
    }

    /** The longest first. */
    private static int order(Fit a, Fit b) {
        var found = Integer.compare(b.place.span.length(), a.place.span.length());
        if (found == 0) {
            found = Integer.compare(a.place.span.start(), b.place.span.start());
        }
        return found == 0 ? Integer.compare(a.order, b.order) : found;
    }

    private static void fit(Form form, String text, int at, List<Fit> out) {
        var end = at + form.words.length();
        // English plurals: one more s, or es.
        end += text.startsWith("es", end) ? 2 : text.startsWith("s", end) ? 1 : 0;
        if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
            out.add(new Fit(new Place(form.term, new Span(at, end)), form.order));
        }
    }
}
