package dev.samepage.audit;

import dev.samepage.text.MappedText;
import dev.samepage.text.Span;
import java.util.Arrays;

/** The lines of one leaf without their container's prefixes; becomes one mapped text, lines joined by a line feed. */
final class Pieces {
    private int[] bounds = new int[4];
    private int count;

    /** Adds the part of a line between two offsets, without the blanks around it. */
    void add(char[] text, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && LineCursor.isBlank(text[start])) {
            start++;
        }
        while (end > start && LineCursor.isBlank(text[end - 1])) {
            end--;
        }
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 4 * count);
        }
        bounds[2 * count] = start;
        bounds[2 * count + 1] = end;
        count++;
    }

    int count() {
        return count;
    }

    Span get(int index) {
        return new Span(bounds[2 * index], bounds[2 * index + 1]);
    }

    Span last() {
        return get(count - 1);
    }

    void dropLast() {
        count--;
    }

    /** The pieces from one index on as one text; characters of comments are left out. */
    MappedText join(MappedText page, char[] text, int from) {
        if (count - from == 1 && plain(text, get(from))) {
            return page.part(get(from));
        }
        var length = 0;
        for (var i = from; i < count; i++) {
            length += get(i).length() + 1;
        }
        var value = new StringBuilder(length);
        var offsets = new int[length + 1];
        for (var i = from; i < count; i++) {
            var piece = get(i);
            if (i > from) {
                offsets[value.length()] = page.fileOffset(get(i - 1).end());
                value.append('\n');
            }
            for (var at = piece.start(); at < piece.end(); at++) {
                // What is left where a comment stood between two blanks is one blank.
                var doubled = text[at] == ' '
                        && at > piece.start()
                        && text[at - 1] == LineCursor.MASKED
                        && !value.isEmpty()
                        && value.charAt(value.length() - 1) == ' ';
                if (text[at] != LineCursor.MASKED && !doubled) {
                    offsets[value.length()] = page.fileOffset(at);
                    value.append(text[at]);
                }
            }
        }
        offsets[value.length()] = page.fileOffset(last().end());
        return MappedText.of(page.file(), value.toString(), Arrays.copyOf(offsets, value.length() + 1));
    }

    private static boolean plain(char[] text, Span span) {
        for (var at = span.start(); at < span.end(); at++) {
            if (text[at] == LineCursor.MASKED) {
                return false;
            }
        }
        return true;
    }
}
