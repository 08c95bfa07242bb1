package dev.samepage.facts;

import dev.samepage.text.Spellings;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** The tokens of a text's visible characters; apostrophes and hyphens are signs of their own. Immutable. */
final class Tokens extends AbstractList<Token> implements RandomAccess {
    private static final Token.Type[] ASCII = new Token.Type[0x80];

    static {
        for (var c = 0; c < ASCII.length; c++) {
            ASCII[c] = type((char) c);
        }
    }

    private static final int SIGNS = 64; // the first characters, whose signs are told apart

    private final Token[] all;
    // A bit for each of the first characters that stands among the tokens as a sign.
    private final long signs;
    private final boolean numbers;
    private final boolean innerCapitals;

    private Tokens(Token[] all, long signs, boolean numbers, boolean innerCapitals) {
        this.all = all;
        this.signs = signs;
        this.numbers = numbers;
        this.innerCapitals = innerCapitals;
    }

    /** Whether one of them is a number. */
    boolean haveNumber() {
        return numbers;
    }

    /** Whether one of them is a word with a capital inside. */
    boolean haveInnerCapital() {
        return innerCapitals;
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
        return all[index];
    }

    @Override
    public int size() {
        return all.length;
    }

    static Tokens of(String text) {
        var chars = text.toCharArray();
        var spellings = Spellings.own();
        var tokens = new Token[chars.length / 4 + 4];
        var count = 0;
        var signs = 0L;
        var numbers = false;
        var innerCapitals = false;
        var spaced = false;
        var broken = true;
        for (var at = 0; at < chars.length; ) {
            var c = chars[at];
            if (c == ' ' || c == '\n' || Character.isISOControl(c)) {
                spaced = true;
                broken |= c == '\n';
                at++;
                continue;
            }
            var type = c < ASCII.length ? ASCII[c] : type(c);
            var single = type != Token.Type.NUMBER && (type != Token.Type.WORD || Characters.isUnspaced(c));
            var hash = (int) c;
            var end = at + 1;
            while (!single && end < chars.length && continues(type, chars[end])) {
                hash = 31 * hash + chars[end];
                end++;
            }
            var spelling = spellings.of(chars, at, end, hash);
            if (count == tokens.length) {
                tokens = Arrays.copyOf(tokens, 2 * count);
            }
            var lower = type == Token.Type.WORD ? spelling.lower() : spelling.text();
            var token = new Token(type, spelling, lower, at, end, spaced, broken);
            tokens[count++] = token;
            numbers |= type == Token.Type.NUMBER;
            innerCapitals |= token.hasInnerCapital();
            signs |= type == Token.Type.SIGN && c < SIGNS ? 1L << c : 0;
            spaced = false;
            broken = false;
            at = end;
        }
        return new Tokens(Arrays.copyOf(tokens, count), signs, numbers, innerCapitals);
    }

    private static Token.Type type(char c) {
        if (Characters.isLetter(c)) {
            return Token.Type.WORD;
        }
        if (Characters.isDigit(c)) {
            return Token.Type.NUMBER;
        }
        return c == Visible.OBJECT ? Token.Type.OBJECT : Token.Type.SIGN;
    }

    private static boolean continues(Token.Type type, char c) {
        return c < ASCII.length
                ? ASCII[c] == type
                : type == Token.Type.WORD && Characters.isLetter(c) && !Characters.isUnspaced(c);
    }
}
