package dev.samepage.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts visible characters into tokens; apostrophes and hyphens are signs of their own. */
final class Tokens {
    private Tokens() {}

    static List<Token> of(String chars) {
        var tokens = new ArrayList<Token>(chars.length() / 5 + 1);
        var spaced = false;
        var broken = true;
        for (var at = 0; at < chars.length(); ) {
            var c = chars.charAt(at);
            if (c == ' ' || c == '\n' || Character.isISOControl(c)) {
                spaced = true;
                broken |= c == '\n';
                at++;
                continue;
            }
            var type = type(c);
            var end = end(chars, at, type);
            var text = chars.substring(at, end);
            var capitals = type == Token.Type.WORD ? capitals(text) : 0;
            tokens.add(new Token(type, text, lower(text, type, capitals), at, end, spaced, broken, capitals));
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

    private static int end(String chars, int from, Token.Type type) {
        var end = from + 1;
        switch (type) {
            case WORD -> {
                if (!Characters.isUnspaced(chars.charAt(from))) {
                    while (end < chars.length()
                            && Characters.isLetter(chars.charAt(end))
                            && !Characters.isUnspaced(chars.charAt(end))) {
                        end++;
                    }
                }
            }
            case NUMBER -> {
                while (end < chars.length() && Characters.isDigit(chars.charAt(end))) {
                    end++;
                }
            }
            default -> {}
        }
        return end;
    }

    private static int capitals(String text) {
        var capitals = 0;
        for (var i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    private static String lower(String text, Token.Type type, int capitals) {
        // Beyond Latin-1 some letters are neither upper nor lower case and change all the same.
        var same = type != Token.Type.WORD || capitals == 0 && text.chars().allMatch(c -> c < 0x100);
        return same ? text : text.toLowerCase(Locale.ROOT);
    }
}
