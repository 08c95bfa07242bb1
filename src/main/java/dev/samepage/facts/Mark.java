package dev.samepage.facts;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * A phrase of the language's table found in a text.
 *
 * @param cues what it signals; a phrase may signal several things
 * @param value of a number word or scale, else null
 * @param from first token
 * @param to last token, exclusive
 */
record Mark(Set<Cue> cues, BigDecimal value, int from, int to) {
    boolean is(Cue cue) {
        return cues.contains(cue);
    }

    boolean isAny(EnumSet<Cue> wanted) {
        for (var cue : cues) {
            if (wanted.contains(cue)) {
                return true;
            }
        }
        return false;
    }
}
