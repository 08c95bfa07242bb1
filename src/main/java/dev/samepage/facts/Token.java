package dev.samepage.facts;

import dev.samepage.text.Spelling;

/** A word, a run of digits, a sign or an embedded thing: one of a text's {@link Tokens}, for those who look at few of them. */
record Token(Tokens all, int index) {
    enum Type {
        WORD,
        NUMBER,
        SIGN,
        OBJECT
    }

    Type type() {
        return all.type(index);
    }

    Spelling spelling() {
        return all.spelling(index);
    }

    /** As visible. */
    String text() {
        return all.text(index);
    }

    /** The same in lower case, for look-ups. */
    String lower() {
        return all.lower(index);
    }

    /** In visible characters. */
    int from() {
        return all.from(index);
    }

    /** In visible characters, exclusive. */
    int to() {
        return all.to(index);
    }

    /** Whether a blank or line break stands before it. */
    boolean spaced() {
        return all.spaced(index);
    }

    /** Whether a line break stands before it. */
    boolean broken() {
        return all.broken(index);
    }

    boolean isWord() {
        return all.isWord(index);
    }

    boolean isNumber() {
        return all.isNumber(index);
    }

    boolean isSign(char c) {
        return all.isSign(index, c);
    }

    boolean isUnspaced() {
        return all.isUnspaced(index);
    }

    boolean isCapitalised() {
        return all.isCapitalised(index);
    }

    /** Written in capitals only, such as MCSA or OR. */
    boolean isAllCapitals() {
        return all.isAllCapitals(index);
    }

    /** Whether a capital stands inside, as in SharePoint. */
    boolean hasInnerCapital() {
        return all.hasInnerCapital(index);
    }
}
