package dev.samepage.text;

import java.util.Arrays;

/** Line starts of a text; LF, CRLF and a lone CR each end a line. */
final class LineIndex {
    private final int[] starts;

    private LineIndex(int[] starts) {
        this.starts = starts;
    }

    static LineIndex of(String text) {
        var starts = new int[64];
        var count = 1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, count));
    }

    /** The index of the line that holds an offset, counted from 0. */
    int lineAt(int offset) {
        var found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    int start(int line) {
        return starts[line];
    }

    int count() {
        return starts.length;
    }
}
