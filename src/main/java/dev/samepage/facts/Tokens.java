package dev.samepage.facts;

import dev.samepage.text.Spellings;
import java.util.ArrayList;
import java.util.List;

/** Cuts visible characters into tokens; apostrophes and hyphens are signs of their own. */
final class Tokens {
    private static final Token.Type[] ASCII = new Token.Type[0x80];

    static {
        for (var c = 0; c < ASCII.length; c++) {
            ASCII[c] = type((char) c);
        }
    }

    private final char[] chars;
    private final Spellings spellings = Spellings.own();

    private Tokens(String text) {
        chars = text.toCharArray();
    }

    static List<Token> of(String chars) {
        return new Tokens(chars).cut();
    }

    private List<Token> cut() {
        var tokens = new ArrayList<Token>(chars.length / 5 + 1);
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
            var word = type == Token.Type.WORD;
            tokens.add(new Token(
                    type,
                    spelling.text(),
                    word ? spelling.lower() : spelling.text(),
                    at,
                    end,
                    spaced,
                    broken,
                    word ? spelling.capitals() : 0));
            spaced = false;
            broken = false;
            at = end;
        }
        return tokens;
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
