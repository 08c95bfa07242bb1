package dev.samepage.audit;

import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;

/** HTML comments of a page; they may hold a whole old page and must not be read. Masks them while lines are read. */
final class Comments {
    private final String text;
    private final char[] chars;
    private final List<Span> found = new ArrayList<>();
    private int next;

    Comments(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
        this.next = text.indexOf("<!--");
    }

    /** Masks every comment that starts in a line, wherever it ends. */
    void mask(int lineStart, int lineEnd) {
        if (next >= 0 && next < lineStart) {
            next = text.indexOf("<!--", lineStart);
        }
        var ticks = 0;
        var at = lineStart;
        while (next >= 0 && next < lineEnd) {
            for (; at < next; at++) {
                ticks += chars[at] == '`' ? 1 : 0;
            }
            if (ticks % 2 == 1) {
                next = text.indexOf("<!--", next + 4);
                continue;
            }
            // "<!-->" is a whole comment (CommonMark 0.31, 6.6), so the end may overlap the start.
            var end = text.indexOf("-->", next + 2);
            if (end < 0) {
                next = -1;
                return;
            }
            blank(next, end + 3);
            found.add(new Span(next, end + 3));
            next = text.indexOf("<!--", end + 3);
        }
    }

    List<Span> found() {
        return found;
    }

    private void blank(int from, int to) {
        for (var at = from; at < to; at++) {
            if (chars[at] != '\n' && chars[at] != '\r') {
                chars[at] = LineCursor.MASKED;
            }
        }
    }
}
