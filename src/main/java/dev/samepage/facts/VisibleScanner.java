package dev.samepage.facts;

import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads a text once from start to end; any input is some visible text, and the time is linear in its length. */
final class VisibleScanner {
    private static final int LONGEST_ENTITY = 10; // characters between & and ;
    private static final int LONGEST_FENCE = 64; // backticks; a longer run opens no code span
    private static final int LONGEST_PLACEHOLDER = 80; // characters between { and }

    // What is visible ASCII and opens nothing, nor begins an address.
    private static final boolean[] PLAIN = new boolean[0x7F];

    static {
        for (var c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = "\\`<&*_[]{!hHw".indexOf(c) < 0;
        }
    }

    private final String text;
    private final char[] letters;
    private final char[] seen;
    private int length;
    // Null while nobody asks for places.
    private int[] starts;
    private int[] ends;
    private List<Embedded> embedded = List.of();
    private boolean[] unclosedFence;
    private int nextTagEnd = -1;
    private int nextCommentEnd = -1;
    private int at;

    VisibleScanner(String text) {
        this.text = text;
        letters = text.toCharArray();
        seen = new char[letters.length];
    }

    Visible scan() {
        read();
        return Visible.scanned(text, seen, length, embedded);
    }

    Visible.Places places() {
        starts = new int[letters.length];
        ends = new int[letters.length];
        read();
        return new Visible.Places(starts, ends);
    }

    private void read() {
        while (at < letters.length) {
            var c = letters[at];
            if (c < PLAIN.length && PLAIN[c]) {
                run();
                continue;
            }
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
    }

    /** Letters that mean nothing but themselves. */
    private void run() {
        var end = at + 1;
        while (end < letters.length && letters[end] < PLAIN.length && PLAIN[letters[end]]) {
            end++;
        }
        System.arraycopy(letters, at, seen, length, end - at);
        if (starts == null) {
            length += end - at;
            at = end;
        }
        for (; at < end; at++) {
            starts[length] = at;
            ends[length++] = at + 1;
        }
    }

    private void put(char c, int start, int end) {
        if (starts != null) {
            starts[length] = start;
            ends[length] = end;
        }
        seen[length++] = c;
    }

    private void embed(Embedded thing) {
        if (embedded.isEmpty()) {
            embedded = new ArrayList<>(4);
        }
        embedded.add(thing);
    }

    private void plain(char c) {
        if ((c == 'h' || c == 'w' || c == 'H') && !afterLetter() && address()) {
            return;
        }
        var shown = c >= ' ' && c < 0x7F ? c : Characters.visible(c);
        if (shown != 0) {
            put(shown, at, at + 1);
        }
        at++;
    }

    private boolean afterLetter() {
        return at > 0 && Character.isLetterOrDigit(letters[at - 1]);
    }

    private void escape() {
        if (at + 1 < letters.length && Characters.isAsciiPunctuation(letters[at + 1])) {
            put(letters[at + 1], at, at + 2);
            at += 2;
        } else {
            put('\\', at, at + 1);
            at++;
        }
    }

    private void image() {
        if (at + 1 < letters.length && letters[at + 1] == '[') {
            at++;
        } else {
            plain('!');
        }
    }

    private void star() {
        var between = length > 0
                && Character.isDigit(seen[length - 1])
                && at + 1 < letters.length
                && Character.isDigit(letters[at + 1]);
        if (between) {
            put('*', at, at + 1);
        }
        at++;
    }

    private void underscore() {
        var inner = at > 0
                && at + 1 < letters.length
                && Character.isLetterOrDigit(letters[at - 1])
                && Character.isLetterOrDigit(letters[at + 1]);
        if (inner) {
            put('_', at, at + 1);
        }
        at++;
    }

    private void code() {
        var run = run('`', at);
        if (run <= LONGEST_FENCE && (unclosedFence == null || !unclosedFence[run])) {
            for (var from = text.indexOf('`', at + run); from >= 0; ) {
                var closing = run('`', from);
                if (closing == run) {
                    object(Embedded.Kind.CODE, at + run, from, at, from + run);
                    return;
                }
                from = text.indexOf('`', from + closing);
            }
            if (unclosedFence == null) {
                unclosedFence = new boolean[LONGEST_FENCE + 1];
            }
            unclosedFence[run] = true;
        }
        for (var end = at + run; at < end; at++) {
            put('`', at, at + 1);
        }
    }

    private int run(char c, int from) {
        var end = from;
        while (end < letters.length && letters[end] == c) {
            end++;
        }
        return end - from;
    }

    private void object(Embedded.Kind kind, int from, int to, int start, int end) {
        embed(new Embedded(kind, text.substring(from, to).strip(), new Span(start, end)));
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
            at = nextCommentEnd == Integer.MAX_VALUE ? letters.length : nextCommentEnd + 3;
            return;
        }
        var name = at + 1 < letters.length && letters[at + 1] == '/' ? at + 2 : at + 1;
        if (name >= letters.length || !Characters.isAsciiLetter(letters[name])) {
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
        destination.ifPresent(span -> embed(new Embedded(Embedded.Kind.DESTINATION, span.in(text), span)));
        if (HtmlTag.breaksLine(text, name, nextTagEnd)) {
            put('\n', at, nextTagEnd + 1);
        }
        at = nextTagEnd + 1;
    }

    private void entity() {
        var end = at + 1;
        while (end < letters.length && end - at <= LONGEST_ENTITY && letters[end] != ';') {
            end++;
        }
        if (end < letters.length && letters[end] == ';') {
            var c = HtmlEntity.named(text.substring(at + 1, end));
            if (c != 0) {
                var shown = Characters.visible(c);
                if (shown != 0) {
                    put(shown, at, end + 1);
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
        if (open >= letters.length || letters[open] != '(') {
            at++;
            return;
        }
        var end = LinkDestination.end(letters, open);
        var destination = end < letters.length ? LinkDestination.read(letters, open + 1, end) : null;
        if (destination == null) {
            at++;
            return;
        }
        embed(destination);
        at = end + 1;
    }

    private void placeholder() {
        var end = at + 1;
        while (end < letters.length
                && end - at <= LONGEST_PLACEHOLDER
                && (Character.isLetterOrDigit(letters[end]) || "_-.".indexOf(letters[end]) >= 0)) {
            end++;
        }
        if (end > at + 1 && end < letters.length && letters[end] == '}') {
            object(Embedded.Kind.PLACEHOLDER, at + 1, end, at, end + 1);
        } else {
            plain('{');
        }
    }

    private boolean address() {
        var next = at + 1 < letters.length ? letters[at + 1] | 0x20 : 0;
        if (next != 't' && next != 'w') {
            return false;
        }
        if (!text.regionMatches(true, at, "https://", 0, 8)
                && !text.regionMatches(true, at, "http://", 0, 7)
                && !text.regionMatches(true, at, "www.", 0, 4)) {
            return false;
        }
        var end = at;
        while (end < letters.length && Characters.belongsToAddress(letters[end])) {
            end++;
        }
        while (end > at && ".,;:!?)'*_\"".indexOf(letters[end - 1]) >= 0) {
            end--;
        }
        object(Embedded.Kind.ADDRESS, at, end, at, end);
        return true;
    }
}
