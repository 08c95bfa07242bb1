package dev.samepage.rules;

import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.text.Span;

/** What words-glued tells already: a number, code or name that only seems changed because its space is lost. */
final class Glue {
    private Glue() {}

    /** Whether a difference comes from a word that has lost a space, and from nothing else. */
    static boolean explains(Unit unit, Difference difference) {
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            for (var other : compared.differences()) {
                if (other.kind() == Kind.WORDS_GLUED && other.inTarget().isPresent()) {
                    var text = compared.target().value();
                    var word = word(text, other.inTarget().get());
                    if (explains(word, word.in(text), difference)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean explains(Span word, String text, Difference difference) {
        if (difference.inTarget().isPresent()
                && !word.overlaps(difference.inTarget().get())) {
            return false;
        }
        if (difference.expected().isEmpty()) {
            return true;
        }
        // 2000droits has the source's 2,000, but 100000USD has not its 150,000; "30septembre" hides the month.
        var month = difference.inTarget().isEmpty()
                && difference.certainty() != Certainty.CERTAIN
                && difference.expected().chars().noneMatch(Character::isDigit);
        return month || plain(text).contains(plain(difference.expected()));
    }

    private static String plain(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The span with all that stands on either side without a blank. */
    private static Span word(String text, Span span) {
        var start = Math.min(span.start(), text.length());
        var end = Math.min(span.end(), text.length());
        while (start > 0 && inWord(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && inWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '‑';
    }
}
