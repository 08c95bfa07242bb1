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
     */
    record Tag(String name, boolean closing, Span span, String text) {
        /** An attribute's value as it stands between its quotes, or empty. */
        String attribute(String wanted) {
            var at = 1 + name.length();
            while (at < text.length()) {
                while (at < text.length() && !isNamePart(text.charAt(at))) {
                    at++;
                }
                var start = at;
                while (at < text.length() && isNamePart(text.charAt(at))) {
                    at++;
                }
                var attribute = text.substring(start, at);
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                if (at >= text.length() || text.charAt(at) != '=') {
                    continue;
                }
                at++;
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                var from = at;
                var to = valueEnd(text, at);
                if (to > from && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
                    at = Math.min(text.length(), to + 1);
                    from++;
                } else {
                    at = Math.max(to, from + 1);
                }
                if (attribute.equalsIgnoreCase(wanted)) {
                    return text.substring(from, Math.max(from, to));
                }
            }
            return "";
        }
    }

    /** The tag that starts at an offset where {@code <} stands; empty where the text there is no tag. */
    static Optional<Tag> at(CharSequence text, int start) {
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
        var name = text.subSequence(nameStart, at).toString().toLowerCase(Locale.ROOT);
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
        var span = new Span(start, at + 1);
        return Optional.of(new Tag(name, closing, span, closing ? "" : span.in(text)));
    }

    static boolean isNamePart(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int valueEnd(String text, int from) {
        if (from >= text.length()) {
            return from;
        }
        var quote = text.charAt(from);
        if (quote == '"' || quote == '\'') {
            var end = text.indexOf(quote, from + 1);
            return end < 0 ? text.length() : end;
        }
        var end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '>') {
            end++;
        }
        return end;
    }
}
