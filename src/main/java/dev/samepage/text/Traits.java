package dev.samepage.text;

/**
 * Which rare things a text holds, found in one pass, so that whoever looks for one of them need not read a text that has none.
 * A trait that is not there proves that there is nothing to be found; one that is there proves nothing.
 *
 * @param bits one for each trait, by its ordinal
 */
public record Traits(int bits) {
    // What a character is to the one before it; told to nobody else.
    private static final int SECOND_BLANK = 1 << 16;
    private static final int SECOND_W = 1 << 17;
    private static final int STOP = 1 << 18; // a comma or full stop
    // What it is to the one behind it: the same, so many bits higher.
    private static final int BEHIND = 8;
    private static final int BLANK = SECOND_BLANK | (SECOND_BLANK | STOP) << BEHIND;
    private static final int TAB = STOP << BEHIND;
    private static final int W = SECOND_W | SECOND_W << BEHIND; // two of them may start an address
    private static final int TOLD = (1 << Trait.values().length) - 1;

    private static final int[] LATIN = new int[0x100];

    static {
        for (var c = 0; c < LATIN.length; c++) {
            LATIN[c] = bits((char) c);
        }
    }

    public static Traits of(String text) {
        var all = 0;
        var pairs = 0;
        var before = 0;
        for (var c : text.toCharArray()) {
            var own = c < LATIN.length ? LATIN[c] : bits(c);
            all |= own;
            pairs |= own & before >> BEHIND;
            before = own;
        }
        all &= TOLD;
        all |= (pairs & SECOND_BLANK) != 0 ? bit(Trait.DOUBLE_BLANK) : 0;
        all |= (pairs & SECOND_W) != 0 ? bit(Trait.MARKUP) : 0;
        all |= (pairs & STOP) != 0 ? bit(Trait.SPACED_MARK) : 0;
        return new Traits(all);
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
            case '[' -> bit(Trait.BRACKET) | bit(Trait.MARKUP) | bit(Trait.MARKS);
            case ']' -> bit(Trait.BRACKET) | bit(Trait.MARKUP);
            case '{' -> bit(Trait.BRACKET) | bit(Trait.MARKUP) | bit(Trait.MESSAGE) | bit(Trait.PLACEHOLDER);
            case '}' -> bit(Trait.BRACKET) | bit(Trait.MARKUP) | bit(Trait.MESSAGE);
            case '\'' -> bit(Trait.MESSAGE);
            case '`', '<', '*', '_' -> bit(Trait.MARKUP) | bit(Trait.MARKS);
            case '%' -> bit(Trait.MARKUP) | bit(Trait.PLACEHOLDER);
            case '\\', '$', '&' -> bit(Trait.MARKUP);
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
