package dev.samepage.rules;

import dev.samepage.check.Side;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.facts.Vocabulary;
import dev.samepage.rules.Words.Word;
import dev.samepage.text.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may be a name in a text: two to five words with capitals in a row, and single words with a capital or digit inside.
 * Whether it is one, others tell: other locales, or other units, that keep it letter by letter.
 */
final class ProperNames {
    private static final int LONGEST = 5; // words

    private ProperNames() {}

    // A source text has the same candidates for all locales.
    private record Candidates(Syntax syntax, Vocabulary vocabulary, Set<String> names) {}

    /**
     * What became of the candidates of a unit's source in its target, each in their order.
     *
     * @param lost those that do not stand there letter by letter
     * @param gone those of which nothing stands there
     */
    record Fate(Set<String> lost, Set<String> gone) {
        private static final Fate KEPT = new Fate(Set.of(), Set.of());
    }

    /** Asked by several rules; a pair of texts that stands again has it already. */
    static Fate fate(Unit unit) {
        if (unit.comparisons() == 0 || in(unit).isEmpty()) {
            return Fate.KEPT;
        }
        // Texts with branches have their names in several readings.
        if (unit.comparisons() > 1 || unit.source().readings().size() > 1) {
            return decide(unit);
        }
        var derived = unit.comparison(0).derived();
        var known = derived.find(Fate.class);
        if (known == null) {
            known = decide(unit);
            derived.put(known);
        }
        return known;
    }

    private static Fate decide(Unit unit) {
        Set<String> lost = null;
        for (var name : in(unit)) {
            if (!kept(name, unit.target())) {
                lost = lost == null ? new LinkedHashSet<>() : lost;
                lost.add(name);
            }
        }
        if (lost == null) {
            return Fate.KEPT;
        }
        var gone = new LinkedHashSet<>(lost);
        gone.removeIf(name -> !gone(name, unit.target()));
        return new Fate(Collections.unmodifiableSet(lost), Collections.unmodifiableSet(gone));
    }

    /** The candidates of a unit's source, longer ones before their parts; those of the glossary left out. */
    static Set<String> in(Unit unit) {
        var side = unit.source();
        var vocabulary = unit.vocabulary().origin();
        var known = side.text().derived().find(Candidates.class);
        if (known == null || known.syntax != side.syntax() || known.vocabulary != vocabulary) {
            known = new Candidates(side.syntax(), vocabulary, find(side, vocabulary));
            side.text().derived().put(known);
        }
        return known.names;
    }

    private static Set<String> find(Side source, Vocabulary vocabulary) {
        var out = new LinkedHashSet<String>();
        for (var reading : source.readings()) {
            candidates(Prose.of(reading, source.syntax()), out);
        }
        if (!out.isEmpty()) {
            var forms = KnownForms.of(vocabulary);
            for (var all = out.iterator(); all.hasNext(); ) {
                if (isKnown(all.next(), forms)) {
                    all.remove();
                }
            }
        }
        return Collections.unmodifiableSet(out);
    }

    /** Whether a form is a part of the candidate, or the candidate of a form. */
    private static boolean isKnown(String candidate, KnownForms forms) {
        for (var form : forms.with(candidate)) {
            if (holds(candidate, form) || holds(form, candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a side has the name letter by letter, blanks of any kind being one. */
    static boolean kept(String name, Side side) {
        var readings = side.readings();
        for (var i = 0; i < readings.size(); i++) {
            var prose = Prose.of(readings.get(i), side.syntax());
            // Names have plain blanks, and so have most texts between their names' words.
            if (holds(prose.text(), name) || name.indexOf(' ') >= 0 && holds(prose.oneBlank(), name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing of a side looks like the name: none of its words or numbers, nor its letters glued. */
    static boolean gone(String name, Side side) {
        for (var reading : side.readings()) {
            if (Prose.of(reading, side.syntax()).oneBlank().contains(name)) {
                return false;
            }
        }
        var parts = new ArrayList<String>();
        for (var word : Words.of(name)) {
            // Of O365 the number counts: "Office 365".
            parts.add(word.hasDigit() ? digits(word.lower()) : word.lower());
        }
        var texts = texts(side);
        for (var text : texts) {
            var lower = text.toLowerCase(Locale.ROOT);
            for (var part : parts) {
                if (lower.contains(part)) {
                    return false;
                }
            }
        }
        var letters = letters(name);
        for (var text : texts) {
            if (letters(text).contains(letters)) {
                return false; // glued or hyphenated, which another rule tells
            }
        }
        return true;
    }

    private static void candidates(Prose text, Set<String> out) {
        var prose = text.text();
        var words = text.words();
        var start = 0;
        while (start < words.size()) {
            if (!named(words.spelling(start))) {
                start++;
                continue;
            }
            var end = start + 1;
            while (end < words.size()
                    && named(words.spelling(end))
                    && blank(prose, words.end(end - 1), words.start(end))) {
                end++;
            }
            run(words, start, end, out);
            start = end;
        }
    }

    private static boolean blank(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (!Character.isSpaceChar(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void run(Words words, int start, int end, Set<String> out) {
        for (var length = Math.min(LONGEST, end - start); length >= 1; length--) {
            for (var from = start; from + length <= end; from++) {
                var first = words.spelling(from).text();
                if (Character.isUpperCase(first.codePointAt(0)) && (length > 1 || odd(words.get(from)))) {
                    out.add(length == 1 ? first : joined(words, from, from + length));
                }
            }
        }
    }

    private static String joined(Words words, int from, int to) {
        var out = new StringBuilder(words.spelling(from).text());
        for (var i = from + 1; i < to; i++) {
            out.append(' ').append(words.spelling(i).text());
        }
        return out.toString();
    }

    private static String digits(String text) {
        var out = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean named(Spelling word) {
        if (word.first() >= 'a' && word.first() <= 'z') {
            return false;
        }
        var first = word.text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    // SharePoint, O365; but neither SKU nor SKUs, which have plurals and cases in other languages.
    private static boolean odd(Word word) {
        var text = word.text();
        var lower = false;
        for (var i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && lower) {
                return true;
            }
            lower |= Character.isLowerCase(text.charAt(i));
        }
        return word.hasDigit() && text.length() > 2;
    }

    private static List<String> texts(Side side) {
        var out = new ArrayList<String>();
        for (var reading : side.readings()) {
            out.add(Prose.of(reading, side.syntax()).oneBlank());
        }
        return out;
    }

    private static boolean holds(String text, String name) {
        for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            var end = at + name.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
