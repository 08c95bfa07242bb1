package dev.samepage.facts;

import dev.samepage.text.Span;

/** What stands in the round brackets behind a Markdown link's label. */
final class LinkDestination {
    private LinkDestination() {}

    /** Where the bracket that opens here is closed; the end of the text or behind it where it never is. */
    static int end(char[] letters, int open) {
        var depth = 1;
        var end = open + 1;
        for (; end < letters.length; end++) {
            var c = letters[end];
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                break;
            } else if (c == ']' && end + 1 < letters.length && letters[end + 1] == '(') {
                end = letters.length;
            }
        }
        return end;
    }

    /** Null where a blank that starts no title shows that this is prose in brackets. */
    static Embedded read(char[] letters, int from, int end) {
        var url = new StringBuilder();
        var to = from;
        for (; to < end; to++) {
            var c = letters[to];
            if (c == '\n' || c == '\r') {
                continue;
            }
            if (c == ' ' || c == '\t') {
                var next = to;
                while (next < end && Character.isWhitespace(letters[next])) {
                    next++;
                }
                if (next < end && "\"'(".indexOf(letters[next]) < 0) {
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
}
