package dev.samepage.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something with digits, or a month's name.
 *
 * @param text as visible
 * @param from in visible characters
 * @param to in visible characters, exclusive
 * @param firstToken its first token
 * @param lastToken its last token, exclusive
 * @param readings what it may say, each a set of values that stand together: 13/2/2018 is {13, 2, 2018}
 */
record Figure(
        Kind kind, String text, int from, int to, int firstToken, int lastToken, List<List<BigDecimal>> readings) {
    enum Kind {
        /** A quantity, also one inside a date or a range. */
        NUMBER,
        DATE,
        TIME,
        /** A fiscal or calendar year such as FY21. */
        FISCAL,
        /** A quarter or half of a year: Q2, H1. */
        PERIOD,
        /** A month's name. */
        MONTH,
        /** 24/7 and its like, which many languages put into words. */
        CLOCK,
        /** Letter by letter: exam codes, form numbers, GUIDs, versions. */
        CODE,
        /** Letters and digits in one word: E5, 21Vianet, but also a number glued to a word. */
        ATOM,
        /** Digits that belong to a name: Office 365. */
        NAME
    }

    boolean isVerbatim() {
        return kind == Kind.CODE || kind == Kind.ATOM;
    }

    /** The value that the text most likely says, or null for something that is no single number. */
    BigDecimal value() {
        return !readings.isEmpty() && readings.get(0).size() == 1
                ? readings.get(0).get(0)
                : null;
    }
}
