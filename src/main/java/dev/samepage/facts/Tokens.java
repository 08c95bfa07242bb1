package dev.samepage.facts;

import dev.samepage.text.Spelling;
import dev.samepage.text.Spellings;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * The tokens of a text's visible characters; apostrophes and hyphens are signs of their own. Kept in arrays, since every text has
 * dozens of them, which nearly all are looked at once. Immutable.
 */
final class Tokens extends AbstractList<Token> implements RandomAccess {
    // What a place says besides the character that it starts at.
    private static final int KIND = 3;
    private static final int WORD = 0;
    private static final int NUMBER = 1;
    private static final int SIGN = 2;
    private static final int OBJECT = 3;
    private static final int SPACED = 4;
    private static final int BROKEN = 8;
    private static final int SHIFT = 4;
    private static final int BLANK = 4; // a kind of character only

    private static final Token.Type[] TYPES = Token.Type.values();
    private static final byte[] LATIN = new byte[0x180]; // with the accents of European languages

    static {
        for (var c = 0; c < LATIN.length; c++) {
            LATIN[c] = (byte) kind((char) c);
        }
    }

    private static final int SIGNS = 64; // the first characters, whose signs are told apart
    private static final int CODE = 3; // capitals of a currency's code
    private static final String MONEY = "\u20AC\u00A3\u00A5\uFFE5"; // and the dollar, which is one of the signs

    private final int size;
    private final Spelling[] spellings;
    private final int[] places;
    // A bit for each of the first characters that stands among the tokens as a sign.
    private final long signs;
    private final boolean numbers;
    private final boolean innerCapitals;
    private final boolean money;
    private final int sentences;

    private Tokens(char[] chars, int length) {
        var known = Spellings.own();
        var words = new Spelling[length / 5 + 4];
        var starts = new int[words.length];
        var count = 0;
        var met = 0L;
        var number = false;
        var inner = false;
        var code = false;
        var sign = false;
        var stops = 0;
        var stopped = false;
        var before = BROKEN;
        for (var at = 0; at < length; ) {
            var c = chars[at];
            var kind = c < LATIN.length ? LATIN[c] : kind(c);
            if (kind == BLANK) {
                before |= c == '\n' ? SPACED | BROKEN : SPACED;
                at++;
                continue;
            }
            var hash = (int) c;
            var end = at + 1;
            if (kind == NUMBER || kind == WORD && !Characters.isUnspaced(c)) {
                while (end < length) {
                    var next = chars[end];
                    if (next < LATIN.length ? LATIN[next] != kind : kind == NUMBER || !continues(next)) {
                        break;
                    }
                    hash = 31 * hash + next;
                    end++;
                }
            }
            var spelling = known.of(chars, at, end, hash);
            if (count == words.length) {
                words = Arrays.copyOf(words, 2 * count);
                starts = Arrays.copyOf(starts, 2 * count);
            }
            words[count] = spelling;
            starts[count] = at << SHIFT | before | kind;
            if (stopped) {
                stops += before & SPACED;
                stopped = false;
            }
            switch (kind) {
                case WORD -> {
                    if (spelling.capitals() != 0) {
                        inner |= hasInnerCapital(spelling);
                        code |= spelling.capitals() >= CODE;
                    }
                }
                case NUMBER -> number = true;
                case SIGN -> {
                    if (c < SIGNS) {
                        met |= 1L << c;
                        stopped = isStop(c);
                    } else {
                        sign |= MONEY.indexOf(c) >= 0;
                    }
                }
                default -> {}
            }
            count++;
            before = 0;
            at = end;
        }
        size = count;
        spellings = words;
        places = starts;
        signs = met;
        numbers = number;
        innerCapitals = inner;
        money = sign || code || haveSign('$');
        sentences = stops / SPACED + (count == 0 ? 0 : 1);
    }

    static Tokens of(String text) {
        return new Tokens(text.toCharArray(), text.length());
    }

    /** The tokens of an array's first characters. */
    static Tokens of(char[] chars, int length) {
        return new Tokens(chars, length);
    }

    /** Whether one of them is a number. */
    boolean haveNumber() {
        return numbers;
    }

    /** Whether one of them is a word with a capital inside. */
    boolean haveInnerCapital() {
        return innerCapitals;
    }

    /** Whether one of them is a sign of money, or a word with as many capitals as a currency's code. */
    boolean mayHaveAmount() {
        return money;
    }

    /** How many of them end a sentence; the last one does in any case. */
    int sentences() {
        return sentences;
    }

    /**
     * Whether one of them is the sign.
     *
     * @param sign before {@code @} in ASCII
     */
    boolean haveSign(char sign) {
        return (signs >>> sign & 1) != 0;
    }

    @Override
    public Token get(int index) {
        return new Token(this, index);
    }

    @Override
    public int size() {
        return size;
    }

    Token.Type type(int index) {
        return TYPES[places[index] & KIND];
    }

    Spelling spelling(int index) {
        return spellings[index];
    }

    String text(int index) {
        return spellings[index].text();
    }

    String lower(int index) {
        return isWord(index) ? spellings[index].lower() : spellings[index].text();
    }

    /** The hash of what {@link #lower} gives. */
    int lowerHash(int index) {
        return isWord(index) ? spellings[index].lowerHash() : spellings[index].hash();
    }

    int from(int index) {
        return places[index] >>> SHIFT;
    }

    int to(int index) {
        return (places[index] >>> SHIFT) + spellings[index].length();
    }

    boolean spaced(int index) {
        return (places[index] & SPACED) != 0;
    }

    boolean broken(int index) {
        return (places[index] & BROKEN) != 0;
    }

    boolean isWord(int index) {
        return (places[index] & KIND) == WORD;
    }

    boolean isNumber(int index) {
        return (places[index] & KIND) == NUMBER;
    }

    boolean isSign(int index) {
        return (places[index] & KIND) == SIGN;
    }

    boolean isObject(int index) {
        return (places[index] & KIND) == OBJECT;
    }

    boolean isSign(int index, char c) {
        return isSign(index) && first(index) == c;
    }

    /** The first UTF-16 unit. */
    char first(int index) {
        return spellings[index].first();
    }

    boolean isUnspaced(int index) {
        return isWord(index) && Characters.isUnspaced(first(index));
    }

    boolean isCapitalised(int index) {
        return isWord(index) && spellings[index].capitals() != 0 && Character.isUpperCase(first(index));
    }

    boolean isAllCapitals(int index) {
        return isWord(index) && isAllCapitals(spellings[index]);
    }

    boolean hasInnerCapital(int index) {
        return isWord(index) && hasInnerCapital(spellings[index]);
    }

    /** Whether it is a word with as many capitals as a currency's code. */
    boolean isCode(int index) {
        return isWord(index) && spellings[index].capitals() >= CODE;
    }

    /** Whether a sentence ends with it: a mark and a blank behind it, or the end of the text. */
    boolean endsSentence(int index) {
        return index + 1 == size || spaced(index + 1) && isSign(index) && isStop(first(index));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean isAllCapitals(Spelling word) {
        return word.length() > 1 && word.capitals() == word.length();
    }

    private static boolean hasInnerCapital(Spelling word) {
        return word.capitals() != 0
                && !isAllCapitals(word)
                && word.capitals() > (Character.isUpperCase(word.first()) ? 1 : 0);
    }

    private static int kind(char c) {
        if (c == ' ' || c == '\n' || Character.isISOControl(c)) {
            return BLANK;
        }
        if (Characters.isLetter(c)) {
            return WORD;
        }
        if (Characters.isDigit(c)) {
            return NUMBER;
        }
        return c == Visible.OBJECT ? OBJECT : SIGN;
    }

    private static boolean continues(char c) {
        return Characters.isLetter(c) && !Characters.isUnspaced(c);
    }
}
