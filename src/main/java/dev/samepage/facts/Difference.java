package dev.samepage.facts;

import dev.samepage.text.Span;
import java.util.Optional;

/**
 * One way in which a translation says something else than its source.
 *
 * @param inSource where the source says it, in the source text's UTF-16 offsets
 * @param inTarget where the translation says something else; empty where something is missing
 * @param expected what the source has, as a person would write it, or empty
 * @param found what the translation has instead, or empty
 * @param fact the stable identity of the fact concerned, such as {@code 2000} or {@code fast track partner}
 */
public record Difference(
        Kind kind,
        Certainty certainty,
        Optional<Span> inSource,
        Optional<Span> inTarget,
        String expected,
        String found,
        String fact) {
    /** The fact of a not that one sentence has lost or got, where others deny on both sides. */
    public static final String NOT_IN_SENTENCE = "not in sentence";

    /** What changed. */
    public enum Kind {
        NUMBER_CHANGED,
        IDENTIFIER_CHANGED,
        OPTION_MISSING,
        OPTION_ADDED,
        OPERATOR_CHANGED,
        OBLIGATION_CHANGED,
        BOUND_CHANGED,
        NEGATION_CHANGED,
        LINK_CHANGED,
        LINK_MISSING,
        WRONG_LOCALE_LINK,
        NAME_ALTERED,
        WORDS_GLUED
    }

    /** How sure the comparison is: certain ones become errors, likely ones warnings, possible ones info. */
    public enum Certainty {
        CERTAIN,
        LIKELY,
        POSSIBLE
    }

    // By hand for the reason that Span names.
    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Difference difference
                        && kind == difference.kind
                        && certainty == difference.certainty
                        && inSource.equals(difference.inSource)
                        && inTarget.equals(difference.inTarget)
                        && expected.equals(difference.expected)
                        && found.equals(difference.found)
                        && fact.equals(difference.fact);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + fact.hashCode();
    }
}
