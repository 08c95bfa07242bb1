package dev.samepage.facts;

/**
 * A word, a run of digits, a sign or an embedded thing.
 *
 * @param text as visible; for an object the number of the {@link Embedded} thing
 * @param lower the same in lower case, for look-ups
 * @param from in visible characters
 * @param to in visible characters, exclusive
 * @param spaced whether a blank or line break stands before it
 * @param broken whether a line break stands before it
 * @param capitals how many of a word's letters are capitals
 */
record Token(Type type, String text, String lower, int from, int to, boolean spaced, boolean broken, int capitals) {
    enum Type {
        WORD,
        NUMBER,
        SIGN,
        OBJECT
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isSign(char c) {
        return type == Type.SIGN && text.charAt(0) == c;
    }

    boolean isUnspaced() {
        return type == Type.WORD && Characters.isUnspaced(text.charAt(0));
    }

    boolean isCapitalised() {
        return type == Type.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** Written in capitals only, such as MCSA or OR. */
    boolean isAllCapitals() {
        return type == Type.WORD && text.length() > 1 && capitals == text.length();
    }

    /** Whether a capital stands inside, as in SharePoint. */
    boolean hasInnerCapital() {
        return capitals > 0 && !isAllCapitals() && capitals > (isCapitalised() ? 1 : 0);
    }
}
