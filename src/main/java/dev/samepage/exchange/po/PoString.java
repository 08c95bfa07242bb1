package dev.samepage.exchange.po;

import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import java.util.Arrays;

/** A string of a PO file, put together from quoted lines; escapes as in C (gettext manual 0.22, "PO Files"). */
final class PoString {
    private final SourceFile file;
    private final StringBuilder value = new StringBuilder();
    private int[] offsets = new int[32];
    private int end;

    PoString(SourceFile file, int start) {
        this.file = file;
        this.end = start;
    }

    /** Adds what stands between two quotes of a line; returns false where the second one is missing. */
    boolean add(int from, int lineEnd) {
        var text = file.text();
        var at = from + 1;
        while (at < lineEnd && text.charAt(at) != '"') {
            var start = at;
            var c = text.charAt(at++);
            if (c == '\\' && at < lineEnd) {
                var escape = text.charAt(at++);
                if (escape >= '0' && escape <= '7') {
                    var stop = Math.min(lineEnd, at + 2);
                    while (at < stop && text.charAt(at) >= '0' && text.charAt(at) <= '7') {
                        at++;
                    }
                    append((char) Integer.parseInt(text.substring(start + 1, at), 8), start);
                } else {
                    append(unescaped(escape), start);
                }
            } else {
                append(c, start);
            }
        }
        end = at;
        return at < lineEnd;
    }

    MappedText text() {
        grow();
        offsets[value.length()] = end;
        return MappedText.of(file, value.toString(), Arrays.copyOf(offsets, value.length() + 1));
    }

    private static char unescaped(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> '\u000B';
            default -> escape;
        };
    }

    private void append(char c, int from) {
        grow();
        offsets[value.length()] = from;
        value.append(c);
    }

    private void grow() {
        if (value.length() + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
    }
}
