package dev.samepage.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/** The placeholders that other tools' texts use: {@code {x} {{x}} ${x} %{x} %s %1$s %(x)s}. */
final class Placeholders {
    // UTF-16 units; real names are far shorter, and prose in braces is no placeholder.
    private static final int LONGEST = 64;

    private Placeholders() {}

    /** How often each placeholder stands in a text, in the order of its first appearance. */
    static Map<String, Integer> in(String text) {
        var out = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '{' || c == '$' || c == '%') {
                var end = end(text, i, LONGEST);
                if (end > i) {
                    out.merge(text.substring(i, end), 1, Integer::sum);
                    i = end - 1;
                }
            }
        }
        return out;
    }

    /** Where the placeholder that starts at an offset ends; the offset itself where none does. */
    static int end(String text, int start, int longest) {
        var brace = start;
        if (text.charAt(start) != '{') {
            brace = start + 1;
            if (brace >= text.length() || text.charAt(brace) != '{') {
                return text.charAt(start) == '%' ? printf(text, start) : start;
            }
        }
        var doubled = brace + 1 < text.length() && text.charAt(brace + 1) == '{';
        var i = brace + (doubled ? 2 : 1);
        var first = i;
        while (i < text.length() && i - first < longest && inName(text.charAt(i), doubled)) {
            i++;
        }
        var close = doubled ? "}}" : "}";
        return i > first && text.startsWith(close, i) ? i + close.length() : start;
    }

    private static boolean inName(char c, boolean doubled) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || doubled && c == ' ';
    }

    // ISO C 7.23.6.1 and POSIX's n$, without the blank flag, which "100 % de" would fit.
    private static int printf(String text, int start) {
        var i = start + 1;
        if (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            return start;
        }
        if (i < text.length() && text.charAt(i) == '(') {
            var close = text.indexOf(')', i);
            var named =
                    close > 0 && close - i < LONGEST && text.substring(i, close).indexOf(' ') < 0;
            i = named ? close + 1 : i;
        }
        while (i < text.length() && "0123456789$.+-#l".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        var letter = i < text.length() && "sdiuxXfFeEgGc@".indexOf(text.charAt(i)) >= 0;
        var more = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return letter && !more ? i + 1 : start;
    }
}
