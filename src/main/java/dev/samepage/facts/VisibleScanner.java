package dev.samepage.facts;

import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads a text once from start to end; any input is some visible text, and the time is linear in its length. */
final class VisibleScanner {
    private static final int LONGEST_ENTITY = 10; // characters between & and ;
    private static final int LONGEST_FENCE = 64; // backticks; a longer run opens no code span
    private static final int LONGEST_PLACEHOLDER = 80; // characters between { and }

    private final String text;
    private final StringBuilder out;
    private final int[] starts;
    private final int[] ends;
    private final List<Embedded> embedded = new ArrayList<>();
    private final boolean[] unclosedFence = new boolean[LONGEST_FENCE + 1];
    private int nextTagEnd = -1;
    private int nextCommentEnd = -1;
    private int at;

    VisibleScanner(String text) {
        this.text = text;
        out = new StringBuilder(text.length());
        starts = new int[text.length()];
        ends = new int[text.length()];
    }

    Visible scan() {
        while (at < text.length()) {
            var c = text.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '`' -> code();
                case '<' -> tag();
                case '&' -> entity();
                case '*' -> star();
                case '_' -> underscore();
                case '[' -> at++;
                case ']' -> closingBracket();
                case '{' -> placeholder();
                case '!' -> image();
                default -> plain(c);
            }
        }
        return new Visible(out.toString(), starts, ends, embedded);
    }

    private void put(char c, int start, int end) {
        starts[out.length()] = start;
        ends[out.length()] = end;
        out.append(c);
    }

    private void plain(char c) {
        if ((c == 'h' || c == 'w' || c == 'H') && !afterLetter() && address()) {
            return;
        }
        var seen = Characters.visible(c);
        if (seen != 0) {
            put(seen, at, at + 1);
        }
        at++;
    }

    private boolean afterLetter() {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private void escape() {
        if (at + 1 < text.length() && Characters.isAsciiPunctuation(text.charAt(at + 1))) {
            put(text.charAt(at + 1), at, at + 2);
            at += 2;
        } else {
            put('\\', at, at + 1);
            at++;
        }
    }

    private void image() {
        if (at + 1 < text.length() && text.charAt(at + 1) == '[') {
            at++;
        } else {
            plain('!');
        }
    }

    private void star() {
        var between = out.length() > 0
                && Character.isDigit(out.charAt(out.length() - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
        if (between) {
            put('*', at, at + 1);
        }
        at++;
    }

    private void underscore() {
        var inner = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        if (inner) {
            put('_', at, at + 1);
        }
        at++;
    }

    private void code() {
        var run = run('`', at);
        if (run <= LONGEST_FENCE && !unclosedFence[run]) {
            for (var from = text.indexOf('`', at + run); from >= 0; ) {
                var closing = run('`', from);
                if (closing == run) {
                    object(Embedded.Kind.CODE, at + run, from, at, from + run);
                    return;
                }
                from = text.indexOf('`', from + closing);
            }
            unclosedFence[run] = true;
        }
        for (var end = at + run; at < end; at++) {
            put('`', at, at + 1);
        }
    }

    private int run(char c, int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - from;
    }

    private void object(Embedded.Kind kind, int from, int to, int start, int end) {
        embedded.add(new Embedded(kind, text.substring(from, to).strip(), new Span(start, end)));
        put(Visible.OBJECT, start, end);
        at = end;
    }

    /** An HTML tag is markup, an autolink an address, a comment nothing; {@code <6>} is text. */
    private void tag() {
        if (text.startsWith("<!--", at)) {
            if (nextCommentEnd < at && nextCommentEnd != Integer.MAX_VALUE) {
                var found = text.indexOf("-->", at);
                nextCommentEnd = found < 0 ? Integer.MAX_VALUE : found;
            }
            at = nextCommentEnd == Integer.MAX_VALUE ? text.length() : nextCommentEnd + 3;
            return;
        }
        var name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        if (name >= text.length() || !Characters.isAsciiLetter(text.charAt(name))) {
            plain('<');
            return;
        }
        if (nextTagEnd < at) {
            var found = text.indexOf('>', at);
            nextTagEnd = found < 0 ? Integer.MAX_VALUE : found;
        }
        if (nextTagEnd == Integer.MAX_VALUE) {
            plain('<');
            return;
        }
        if (text.startsWith("http", name)) {
            object(Embedded.Kind.ADDRESS, name, nextTagEnd, at, nextTagEnd + 1);
            return;
        }
        var destination = HtmlTag.destination(text, name, nextTagEnd);
        destination.ifPresent(span -> embedded.add(new Embedded(Embedded.Kind.DESTINATION, span.in(text), span)));
        if (HtmlTag.breaksLine(text, name, nextTagEnd)) {
            put('\n', at, nextTagEnd + 1);
        }
        at = nextTagEnd + 1;
    }

    private void entity() {
        var end = at + 1;
        while (end < text.length() && end - at <= LONGEST_ENTITY && text.charAt(end) != ';') {
            end++;
        }
        if (end < text.length() && text.charAt(end) == ';') {
            var c = HtmlEntity.named(text.substring(at + 1, end));
            if (c != 0) {
                var seen = Characters.visible(c);
                if (seen != 0) {
                    put(seen, at, end + 1);
                }
                at = end + 1;
                return;
            }
        }
        plain('&');
    }

    /** {@code ](destination "title")}; a line break inside the destination happens in real files and is ignored. */
    private void closingBracket() {
        var open = at + 1;
        if (open >= text.length() || text.charAt(open) != '(') {
            at++;
            return;
        }
        var depth = 1;
        var end = open + 1;
        for (; end < text.length(); end++) {
            var c = text.charAt(end);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                break;
            } else if (c == ']' && end + 1 < text.length() && text.charAt(end + 1) == '(') {
                end = text.length();
            }
        }
        var destination = end < text.length() ? destination(open + 1, end) : null;
        if (destination == null) {
            at++;
            return;
        }
        embedded.add(destination);
        at = end + 1;
    }

    /** Null where a blank that starts no title shows that this is prose in brackets. */
    private Embedded destination(int from, int end) {
        var url = new StringBuilder();
        var to = from;
        for (; to < end; to++) {
            var c = text.charAt(to);
            if (c == '\n' || c == '\r') {
                continue;
            }
            if (c == ' ' || c == '\t') {
                var next = to;
                while (next < end && Character.isWhitespace(text.charAt(next))) {
                    next++;
                }
                if (next < end && "\"'(".indexOf(text.charAt(next)) < 0) {
                    return null;
                }
                break;
            }
            url.append(c);
        }
        var angled = url.length() > 1 && url.charAt(0) == '<' && url.charAt(url.length() - 1) == '>';
        var destination = angled ? url.substring(1, url.length() - 1) : url.toString();
        return new Embedded(Embedded.Kind.DESTINATION, destination, new Span(from, to));
    }

    private void placeholder() {
        var end = at + 1;
        while (end < text.length()
                && end - at <= LONGEST_PLACEHOLDER
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end > at + 1 && end < text.length() && text.charAt(end) == '}') {
            object(Embedded.Kind.PLACEHOLDER, at + 1, end, at, end + 1);
        } else {
            plain('{');
        }
    }

    private boolean address() {
        if (!text.regionMatches(true, at, "https://", 0, 8)
                && !text.regionMatches(true, at, "http://", 0, 7)
                && !text.regionMatches(true, at, "www.", 0, 4)) {
            return false;
        }
        var end = at;
        while (end < text.length() && Characters.belongsToAddress(text.charAt(end))) {
            end++;
        }
        while (end > at && ".,;:!?)'*_\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        object(Embedded.Kind.ADDRESS, at, end, at, end);
        return true;
    }
}
