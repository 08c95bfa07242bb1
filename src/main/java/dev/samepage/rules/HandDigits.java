package dev.samepage.rules;

import dev.samepage.check.Side;
import dev.samepage.facts.Vocabulary;
import dev.samepage.text.Span;
import dev.samepage.text.Trait;
import java.util.ArrayList;
import java.util.List;

/** Digits that somebody typed: outside arguments, code, URLs and the names of the vocabulary. */
final class HandDigits {
    private HandDigits() {}

    /** Whether a side has any in one of its readings. */
    static boolean in(Side side, Vocabulary vocabulary) {
        // Most texts have no digit at all, and asking costs less than reading.
        return side.text().traits().has(Trait.DIGIT)
                && side.readings().stream()
                        .anyMatch(reading -> !of(Prose.of(reading, side.syntax()), vocabulary)
                                .isEmpty());
    }

    /** Where they stand in the prose: runs of letters, digits and what joins them, such as 2.000 or 70-346. */
    static List<Span> of(Prose prose, Vocabulary vocabulary) {
        if (!prose.has(Trait.DIGIT)) {
            return List.of();
        }
        var text = prose.text();
        List<Span> names = null;
        var out = new ArrayList<Span>();
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                var end = i;
                while (end < text.length() && inNumber(text, end)) {
                    end++;
                }
                var span = new Span(i, end);
                names = names == null ? Names.in(text, vocabulary) : names;
                if (names.stream().noneMatch(span::overlaps)) {
                    out.add(span);
                }
                i = end;
            }
        }
        return out;
    }

    private static boolean inNumber(String text, int at) {
        var c = text.charAt(at);
        var inside = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return Character.isDigit(c) || inside && ".,-:/'\u00A0\u202F".indexOf(c) >= 0;
    }
}
