package dev.samepage.audit;

import dev.samepage.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * HTML tags in a text, read one at a time. A {@code <} ends the reading even between quotes: otherwise one open quote
 * would be read again from every tag behind it. Texts are arrays, since each of their characters is looked at several times.
 */
final class Tags {
    private Tags() {}

    /**
     * A tag.
     *
     * @param name in lower case
     * @param span from {@code <} to behind {@code >}
     * @param text that the tag stands in
     */
    record Tag(String name, boolean closing, Span span, char[] text) {
        /**
         * An attribute's value as it stands between its quotes, or empty.
         *
         * @param wanted in lower case
         */
        String attribute(String wanted) {
            var limit = closing ? 0 : span.end();
            var at = span.start() + 1 + name.length();
            while (at < limit) {
                while (at < limit && !isNamePart(text[at])) {
                    at++;
                }
                var start = at;
                while (at < limit && isNamePart(text[at])) {
                    at++;
                }
                var isWanted = at - start == wanted.length() && isName(start, wanted);
                while (at < limit && Character.isWhitespace(text[at])) {
                    at++;
                }
                if (at >= limit || text[at] != '=') {
                    continue;
                }
                at++;
                while (at < limit && Character.isWhitespace(text[at])) {
                    at++;
                }
                var from = at;
                var to = valueEnd(text, at, limit);
                if (to > from && (text[from] == '"' || text[from] == '\'')) {
                    at = Math.min(limit, to + 1);
                    from++;
                } else {
                    at = Math.max(to, from + 1);
                }
                if (isWanted) {
                    return new String(text, from, Math.max(0, to - from));
                }
            }
            return "";
        }

        private boolean isName(int start, String wanted) {
            for (var i = 0; i < wanted.length(); i++) {
                if (lower(text[start + i]) != wanted.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The tag that starts at an offset where {@code <} stands; empty where the text there is no tag. */
    static Optional<Tag> at(char[] text, int start) {
        var limit = text.length;
        var at = start + 1;
        var closing = at < limit && text[at] == '/';
        if (closing) {
            at++;
        }
        var nameStart = at;
        while (at < limit && isNamePart(text[at])) {
            at++;
        }
        if (at == nameStart || !isLetter(text[nameStart])) {
            return Optional.empty();
        }
        var name = new String(text, nameStart, at - nameStart).toLowerCase(Locale.ROOT);
        while (at < limit && text[at] != '>') {
            var c = text[at];
            if (c == '<') {
                return Optional.empty();
            }
            if (c == '"' || c == '\'') {
                do {
                    at++;
                } while (at < limit && text[at] != c && text[at] != '<');
                if (at < limit && text[at] == '<') {
                    return Optional.empty();
                }
            }
            at++;
        }
        if (at >= limit) {
            return Optional.empty();
        }
        return Optional.of(new Tag(name, closing, new Span(start, at + 1), text));
    }

    static boolean isNamePart(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':';
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int valueEnd(char[] text, int from, int limit) {
        if (from >= limit) {
            return from;
        }
        var quote = text[from];
        var quoted = quote == '"' || quote == '\'';
        var end = quoted ? from + 1 : from;
        while (end < limit && !(quoted ? text[end] == quote : endsBare(text[end]))) {
            end++;
        }
        return end;
    }

    private static boolean endsBare(char c) {
        return Character.isWhitespace(c) || c == '>';
    }
}
