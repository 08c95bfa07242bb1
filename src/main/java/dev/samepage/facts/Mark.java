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
        var cues = Cues.NONE;
        for (var mark : marks) {
            cues = cues.and(mark.cues);
        }
        return cues;
    }

    boolean is(Cue cue) {
        return cues.has(cue);
    }
}
