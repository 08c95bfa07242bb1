package dev.samepage.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads inline Markdown that has nothing but strong words and links in their plainest form, which is most of what has
 * any. All else is left to flexmark, and where this class reads a text, it reads the same.
 */
final class SimpleInline {
    private final String text;
    private final List<Inline> out = new ArrayList<>();
    private int at;

    private SimpleInline(String text) {
        this.text = text;
    }

    /** Null where the text is not that simple. */
    static List<Inline> read(String text) {
        if (text.isEmpty()
                || Character.isWhitespace(text.charAt(0))
                || Character.isWhitespace(text.charAt(text.length() - 1))) {
            return null;
        }
        var reader = new SimpleInline(text);
        return reader.all() ? reader.out : null;
    }

    private boolean all() {
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c == '*' ? !strong() : c == '[' ? !link() : !words()) {
                return false;
            }
        }
        return true;
    }

    private boolean words() {
        var start = at;
        at = wordsEnd(at);
        out.add(new Inline.Text(text.substring(start, at)));
        return at > start;
    }

    /** Where plain words end: at the next character that may mean more than itself. */
    private int wordsEnd(int from) {
        var end = from;
        while (end < text.length() && "*[]_`<&\\!\n\r\t".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    // CommonMark 0.30, 6.2: between a blank and a letter a delimiter run only opens, between a letter and a blank or a
    // punctuation mark it only closes.
    private boolean strong() {
        var start = at + 2;
        var end = wordsEnd(start);
        var opens = text.startsWith("**", at) && (at == 0 || text.charAt(at - 1) == ' ') && letter(start);
        var closes = opens && end > start && text.startsWith("**", end) && letter(end - 1);
        var after = end + 2;
        if (!closes || after < text.length() && " .,;:?".indexOf(text.charAt(after)) < 0) {
            return false;
        }
        out.add(new Inline.Strong('*', List.of(new Inline.Text(text.substring(start, end)))));
        at = after;
        return true;
    }

    private boolean letter(int place) {
        return place < text.length() && Character.isLetterOrDigit(text.charAt(place));
    }

    private boolean link() {
        var start = at + 1;
        var end = wordsEnd(start);
        if (end == start || !text.startsWith("](", end)) {
            return false;
        }
        var to = end + 2;
        var limit = to;
        while (limit < text.length() && addressed(text.charAt(limit))) {
            limit++;
        }
        var destination = text.substring(to, limit);
        if (limit == to || limit == text.length() || text.charAt(limit) != ')' || !Destination.allowed(destination)) {
            return false;
        }
        out.add(new Inline.Link(destination, List.of(new Inline.Text(text.substring(start, end)))));
        at = limit + 1;
        return true;
    }

    private static boolean addressed(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '/'
                || c == '.'
                || c == '-'
                || c == ':';
    }
}
