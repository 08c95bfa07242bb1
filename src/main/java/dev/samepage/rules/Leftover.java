package dev.samepage.rules;

import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Compared;
import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Facts;
import dev.samepage.facts.WrittenLanguage;
import dev.samepage.facts.WrittenLanguage.Verdict;
import dev.samepage.rules.Words.Word;
import dev.samepage.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A translation, or a part of one, that is still in the source's language.
 *
 * @param copy whether it is the source text itself
 * @param whole whether nothing of it is translated
 * @param spans what is not, in the reading's text
 */
record Leftover(Certainty certainty, boolean copy, boolean whole, List<Span> spans) {
    // Words that stand alone between conditions, which no name ever is; French "or" (gold) is no excuse.
    private static final Set<String> LOGICAL = Set.of("or", "and", "and/or");

    // Words that a leftover shares with its source. Fewer are names and cognates, and looking closer costs as much as
    // all other rules together.
    private static final int SHARED = 3;

    // Of 184,760 pairs of real pages, equal texts of one to three words were nearly always right.
    private static final int SENTENCE = 4;

    // The part of a text that must be left over for the whole to count as untranslated.
    private static final double MOST = 0.8;

    // Many rules ask about the same readings, of a unit, of a document and of all locales together.
    private record Judged(boolean copied, Optional<Leftover> leftover) {}

    private static final Judged FINE = new Judged(false, Optional.empty());

    /** What of a reading is not translated; empty where all is. */
    static Optional<Leftover> of(Unit unit, Compared compared) {
        return judged(unit, compared).leftover;
    }

    private static Judged judged(Unit unit, Compared compared) {
        var known = compared.derived().find(Judged.class);
        if (known == null) {
            var copied = copied(compared);
            var leftover = find(unit, compared, copied);
            known = copied || leftover.isPresent() ? new Judged(copied, leftover) : FINE;
            compared.derived().put(known);
        }
        return known;
    }

    private static Optional<Leftover> find(Unit unit, Compared compared, boolean copy) {
        if (unit.source().locale().language().equals(unit.target().locale().language())) {
            return Optional.empty();
        }
        if (!copy && !sharesWords(unit, compared)) {
            return Optional.empty();
        }
        var language = language(unit, compared);
        var whole = List.of(new Span(0, compared.target().value().length()));
        if (copy) {
            return certainty(language, unit, compared).map(certainty -> new Leftover(certainty, true, true, whole));
        }
        if (language.spans().isEmpty()) {
            return Optional.empty();
        }
        var left = language.spans().stream().mapToInt(Span::length).sum();
        var most = left >= MOST * whole.get(0).length();
        return Optional.of(new Leftover(language.certainty(), false, most, most ? whole : language.spans()));
    }

    /** How sure it is that a copy should have been translated; empty where it rightly stays. */
    private static Optional<Certainty> certainty(WrittenLanguage language, Unit unit, Compared compared) {
        var words = Prose.of(compared.target(), unit.target().syntax()).words();
        if (!words.isEmpty() && words.stream().allMatch(word -> LOGICAL.contains(word.lower()))) {
            return Optional.of(Certainty.LIKELY);
        }
        if (language.verdict() != Verdict.UNTRANSLATED || words.size() < 2) {
            return Optional.empty();
        }
        if (words.size() < SENTENCE) {
            return Optional.of(Certainty.POSSIBLE);
        }
        // Titles write most words with capitals, sentences do not.
        var sentence = words.stream().filter(Word::startsLower).count() >= SENTENCE;
        return Optional.of(sentence ? Certainty.CERTAIN : language.certainty());
    }

    /** Whether a reading speaks the source's language, so that the target's typography does not apply to it. */
    static boolean speaksSource(Unit unit, Compared compared) {
        var judged = judged(unit, compared);
        return judged.copied || judged.leftover.isPresent() && judged.leftover.get().whole;
    }

    /** Whether all of a reading is translated, as far as anybody can tell: it is no copy, and nothing is left over. */
    static boolean none(Unit unit, Compared compared) {
        var judged = judged(unit, compared);
        return !judged.copied && judged.leftover.isEmpty();
    }

    private static WrittenLanguage language(Unit unit, Compared compared) {
        var names = unit.vocabulary();
        return WrittenLanguage.of(
                Facts.of(compared.source().text(), unit.source().locale(), names, dev.samepage.facts.Side.SOURCE),
                Facts.of(compared.target().text(), unit.target().locale(), names, dev.samepage.facts.Side.TARGET));
    }

    private static boolean sharesWords(Unit unit, Compared compared) {
        var ours = Prose.of(compared.source(), unit.source().syntax()).smallWords();
        return ours.share(
                SHARED, Prose.of(compared.target(), unit.target().syntax()).words());
    }

    /** Whether source and target are the same but for the number and kind of blanks. */
    private static boolean copied(Compared compared) {
        var a = compared.source().value();
        var b = compared.target().value();
        var i = blanks(a, 0);
        var j = blanks(b, 0);
        while (i < a.length() && j < b.length()) {
            var next = blanks(a, i);
            var other = blanks(b, j);
            if (next > i != other > j && next < a.length() && other < b.length()) {
                return false;
            }
            i = next;
            j = other;
            if (i < a.length() && j < b.length() && a.charAt(i++) != b.charAt(j++)) {
                return false;
            }
        }
        return blanks(a, i) == a.length() && blanks(b, j) == b.length();
    }

    /** Where the blanks that start at an offset end. */
    private static int blanks(String text, int from) {
        var end = from;
        while (end < text.length()
                && (Character.isWhitespace(text.charAt(end)) || Character.isSpaceChar(text.charAt(end)))) {
            end++;
        }
        return end;
    }
}
