package dev.samepage.facts;

import java.util.Locale;
import java.util.Optional;

/** What a word or phrase of a language's table signals. */
enum Cue {
    OR,
    AND,
    AND_OR,
    ALL,
    /** Every single one; other languages say it with "all", or leave it out. */
    EACH,
    /** One or some of a named set: "one of the following". */
    ONE,
    /** Freedom of choice in general: "any workload". */
    ANY,
    MUST,
    /** Speaks of need or duty, but proves none: "requirement". */
    NEED,
    MAY,
    /** Speaks of possibility, but gives no leave: "enables". */
    MAY_NOT_MUST,
    SHOULD,
    NOT,
    /** Carries a negative sense that another language may express with "not": "without", "only". */
    NOT_SOFT,
    /** Looks like another cue and is none: "not only", "after all". */
    NEUTRAL,
    AT_LEAST,
    AT_MOST,
    MORE,
    LESS,
    /** A number in words. */
    NUMBER,
    /** Multiplies the number before it: "million". */
    SCALE,
    /** Lets another language write a 1: "a", "per". */
    SINGLE,
    QUARTER,
    HALF,
    /** A year in words, which another language may count as 12 months. */
    YEAR,
    AM,
    PM,
    HOUR,
    /** Round the clock. */
    CLOCK,
    /** Tells a clause from an item of a list. */
    CLAUSE,
    /** Frequent small words by which a language is recognised. */
    FUNCTION,
    /** Frequent content words of requirement pages. */
    COMMON;

    static Optional<Cue> named(String section) {
        var name = section.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var cue : values()) {
            if (cue.name().equals(name)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }
}
