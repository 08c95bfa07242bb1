package dev.samepage.audit;

import dev.samepage.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * HTML tags in a text, read one at a time. A {@code <} ends the reading even between quotes: otherwise one open quote
 * would be read again from every tag behind it.
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
    record Tag(String name, boolean closing, Span span, String text) {
        /** An attribute's value as it stands between its quotes, or empty. */
        String attribute(String wanted) {
            var limit = closing ? 0 : span.end();
            var at = span.start() + 1 + name.length();
            while (at < limit) {
                while (at < limit && !isNamePart(text.charAt(at))) {
                    at++;
                }
                var start = at;
                while (at < limit && isNamePart(text.charAt(at))) {
                    at++;
                }
                var isWanted = at - start == wanted.length() && text.regionMatches(true, start, wanted, 0, at - start);
                while (at < limit && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                if (at >= limit || text.charAt(at) != '=') {
                    continue;
                }
                at++;
                while (at < limit && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                var from = at;
                var to = valueEnd(text, at, limit);
                if (to > from && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
                    at = Math.min(limit, to + 1);
                    from++;
                } else {
                    at = Math.max(to, from + 1);
                }
                if (isWanted) {
                    return text.substring(from, Math.max(from, to));
                }
            }
            return "";
        }
    }

    /** The tag that starts at an offset where {@code <} stands; empty where the text there is no tag. */
    static Optional<Tag> at(String text, int start) {
        var limit = text.length();
        var at = start + 1;
        var closing = at < limit && text.charAt(at) == '/';
        if (closing) {
            at++;
        }
        var nameStart = at;
        while (at < limit && isNamePart(text.charAt(at))) {
            at++;
        }
        if (at == nameStart || !isLetter(text.charAt(nameStart))) {
            return Optional.empty();
        }
        var name = text.substring(nameStart, at).toLowerCase(Locale.ROOT);
        while (at < limit && text.charAt(at) != '>') {
            var c = text.charAt(at);
            if (c == '<') {
                return Optional.empty();
            }
            if (c == '"' || c == '\'') {
                do {
                    at++;
                } while (at < limit && text.charAt(at) != c && text.charAt(at) != '<');
                if (at < limit && text.charAt(at) == '<') {
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

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int valueEnd(String text, int from, int limit) {
        if (from >= limit) {
            return from;
        }
        var quote = text.charAt(from);
        var quoted = quote == '"' || quote == '\'';
        var end = quoted ? from + 1 : from;
        while (end < limit && !(quoted ? text.charAt(end) == quote : endsBare(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean endsBare(char c) {
        return Character.isWhitespace(c) || c == '>';
    }
}
