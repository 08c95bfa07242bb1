package dev.samepage.facts;

/** Classes of characters that the scanners ask for. */
final class Characters {
    private static final int KNOWN = 0x180; // characters with the accents of European languages
    private static final char[] VISIBLE = new char[KNOWN];
    private static final boolean[] LETTERS = new boolean[KNOWN];

    static {
        for (var c = (char) 0; c < KNOWN; c++) {
            VISIBLE[c] = lookVisible(c);
            LETTERS[c] = lookLetter(c);
        }
    }

    private Characters() {}

    /** The character as the scanners see it, or 0 for one that nobody sees. */
    static char visible(char c) {
        return c < KNOWN ? VISIBLE[c] : lookVisible(c);
    }

    private static char lookVisible(char c) {
        if (c < 0x80) {
            return c == '\r' ? '\n' : c == '\t' ? ' ' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0); // full-width ASCII
        }
        return switch (c) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> 0;
            case '\u2010', '\u2011', '\u2212', '\uFE63' -> '-';
            case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u066B' -> '.'; // Arabic decimal separator
            case '\u066C' -> ','; // Arabic thousands separator
            case '\u060C' -> ','; // Arabic comma
            default -> {
                if (Character.isSpaceChar(c)) {
                    yield c == '\u2028' || c == '\u2029' ? '\n' : ' ';
                }
                var digit = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
                yield digit >= 0 ? (char) ('0' + digit) : c;
            }
        };
    }

    static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7F && !isAsciiLetter(c) && !isDigit(c);
    }

    /** Letters and the marks that combine with them. */
    static boolean isLetter(char c) {
        return c < KNOWN ? LETTERS[c] : lookLetter(c);
    }

    private static boolean lookLetter(char c) {
        if (c < 0x80) {
            return isAsciiLetter(c);
        }
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Scripts that put no blank between words: each character is read as a token of its own. */
    static boolean isUnspaced(char c) {
        return c >= '\u0E00' && c <= '\u0EFF' // Thai, Lao
                || c >= '\u1000' && c <= '\u109F' // Myanmar
                || c >= '\u1780' && c <= '\u17FF' // Khmer
                || c >= '\u2E80' && c <= '\u9FFF' // kana, ideographs
                || c >= '\uF900' && c <= '\uFAFF' // compatibility ideographs
                || c >= '\uFF66' && c <= '\uFF9D'; // half-width kana
    }

    static boolean belongsToAddress(char c) {
        return c > ' ' && c < 0x7F && "<>[]|\"`{}".indexOf(c) < 0 && c != '\\'
                || c >= 0xC0 && Character.isLetter(c) && !isUnspaced(c);
    }
}
