package dev.samepage.facts;

import dev.samepage.text.Spelling;

/**
 * A word, a run of digits, a sign or an embedded thing.
 *
 * @param spelling as visible
 * @param lower the same in lower case, for look-ups
 * @param from in visible characters
 * @param to in visible characters, exclusive
 * @param spaced whether a blank or line break stands before it
 * @param broken whether a line break stands before it
 */
record Token(Type type, Spelling spelling, String lower, int from, int to, boolean spaced, boolean broken) {
    enum Type {
        WORD,
        NUMBER,
        SIGN,
        OBJECT
    }

    String text() {
        return spelling.text();
    }

    /** How many of a word's letters are capitals. */
    int capitals() {
        return type == Type.WORD ? spelling.capitals() : 0;
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isSign(char c) {
        return type == Type.SIGN && spelling.first() == c;
    }

    boolean isUnspaced() {
        return type == Type.WORD && Characters.isUnspaced(spelling.first());
    }

    boolean isCapitalised() {
        return type == Type.WORD && Character.isUpperCase(spelling.first());
    }

    /** Written in capitals only, such as MCSA or OR. */
    boolean isAllCapitals() {
        return type == Type.WORD && to - from > 1 && spelling.capitals() == to - from;
    }

    /** Whether a capital stands inside, as in SharePoint. */
    boolean hasInnerCapital() {
        var capitals = capitals();
        return capitals != 0 && !isAllCapitals() && capitals > (isCapitalised() ? 1 : 0);
    }
}
