package dev.samepage.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * A phrase of the language's table found in a text.
 *
 * @param cues what it signals; a phrase may signal several things
 * @param value of a number word or scale, else null
 * @param from first token
 * @param to last token, exclusive
 */
record Mark(Cues cues, BigDecimal value, int from, int to) {
    /** What all the marks signal together. */
    static Cues cues(List<Mark> marks) {
        var bits = 0L;
        for (var i = 0; i < marks.size(); i++) {
            bits |= marks.get(i).cues.bits();
        }
        return bits == 0 ? Cues.NONE : new Cues(bits);
    }

    boolean is(Cue cue) {
        return cues.has(cue);
    }
}
