package dev.samepage.text;

/**
 * Which rare things a text holds, found in one pass, so that whoever looks for one of them need not read a text that has none.
 * A trait that is not there proves that there is nothing to be found; one that is there proves nothing.
 *
 * @param bits one for each trait, by its ordinal
 */
public record Traits(int bits) {
    // What a character is to its neighbour; told to nobody else.
    private static final int BLANK = 1 << 30;
    private static final int TAB = 1 << 29;
    private static final int STOP = 1 << 28; // a comma or full stop
    private static final int W = 1 << 27; // two of them may start an address
    private static final int OWN = BLANK | TAB | STOP | W;

    private static final int[] LATIN = new int[0x100];

    static {
        for (var c = 0; c < LATIN.length; c++) {
            LATIN[c] = bits((char) c);
        }
    }

    public static Traits of(String text) {
        var all = 0;
        var before = 0;
        for (var c : text.toCharArray()) {
            var own = c < LATIN.length ? LATIN[c] : bits(c);
            all |= own;
            if ((own & before & BLANK) != 0) {
                all |= bit(Trait.DOUBLE_BLANK);
            }
            if ((own & before & W) != 0) {
                all |= bit(Trait.MARKUP);
            }
            if ((own & STOP) != 0 && (before & (BLANK | TAB)) != 0) {
                all |= bit(Trait.SPACED_MARK);
            }
            before = own;
        }
        return new Traits(all & ~OWN);
    }

    public boolean has(Trait trait) {
        return (bits & bit(trait)) != 0;
    }

    private static int bit(Trait trait) {
        return 1 << trait.ordinal();
    }

    private static int bits(char c) {
        return switch (c) {
            case ' ', '\u00A0', '\u202F' -> BLANK;
            case '\t' -> TAB;
            case ',', '.' -> STOP;
            case 'w', 'W' -> W;
            case ':' -> bit(Trait.SPACED_MARK) | bit(Trait.MARKUP);
            case ';', '?' -> bit(Trait.SPACED_MARK);
            case '!' -> bit(Trait.SPACED_MARK) | bit(Trait.MARKUP);
            case '«', '»' -> bit(Trait.SPACED_MARK) | bit(Trait.QUOTE);
            case '„', '‚', '›', '‹', '“', '”', '"' -> bit(Trait.QUOTE);
            case '(', ')', '（', '）', '［', '］', '【', '】', '「', '」', '『', '』' -> bit(Trait.BRACKET);
            case '[', ']' -> bit(Trait.BRACKET) | bit(Trait.MARKUP);
            case '{', '}' -> bit(Trait.BRACKET) | bit(Trait.MARKUP) | bit(Trait.MESSAGE);
            case '\'' -> bit(Trait.MESSAGE);
            case '\\', '`', '<', '$', '%', '*', '_', '&' -> bit(Trait.MARKUP);
            default -> (Character.isDigit(c) ? bit(Trait.DIGIT) : 0) | (odd(c) ? bit(Trait.ODD) : 0);
        };
    }

    private static boolean odd(char c) {
        return switch (c) {
            case '\n', '\r' -> false;
            case 'Ã', 'â', 'Â', '\u00AD', '\u061C', '\u2060', '\uFEFF', '\uFFFD' -> true;
            default ->
                Character.isISOControl(c)
                        || c >= '\u200B' && c <= '\u200F'
                        || c >= '\u2028' && c <= '\u202E'
                        || c >= '\u2066' && c <= '\u2069';
        };
    }
}
