package dev.samepage.audit;

/** A place in one line while its containers are matched; columns count tab stops of four (CommonMark 0.31, 2.2). */
final class LineCursor {
    /** Stands for a character of a comment: white space that is dropped from texts. A noncharacter of Unicode. */
    static final char MASKED = '\uFFFF';

    private static final int TAB = 4;

    private final char[] text;
    private int position;
    private int column;
    private int end;
    private int next;
    private int nextColumn;

    LineCursor(char[] text) {
        this.text = text;
    }

    void begin(int lineStart, int lineEnd) {
        position = lineStart;
        next = lineStart;
        end = lineEnd;
        column = 0;
        nextColumn = 0;
        seek();
    }

    /** The offset of the next character that is no blank, or the line's end. */
    int next() {
        return next;
    }

    int end() {
        return end;
    }

    boolean blank() {
        return next == end;
    }

    /** Whether nothing stands behind that many characters from the next one on. */
    boolean blankAfter(int count) {
        for (var at = next + count; at < end; at++) {
            if (!isBlank(text[at])) {
                return false;
            }
        }
        return true;
    }

    /** Columns from here to the next character that is no blank. */
    int indent() {
        return nextColumn - column;
    }

    /** The next character that is no blank, or a line feed at the line's end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return next + ahead < end ? text[next + ahead] : '\n';
    }

    /** Passes over blanks only; a tab may be passed in part. */
    void skipColumns(int count) {
        var left = count;
        while (left > 0 && position < next) {
            var width = text[position] == '\t' ? TAB - column % TAB : 1;
            var taken = Math.min(left, width);
            column += taken;
            left -= taken;
            if (taken == width) {
                position++;
            }
        }
    }

    /** Passes over the blanks before the next character and over that many characters from it on. */
    void skipMarker(int count) {
        position = Math.min(end, next + count);
        column = nextColumn + (position - next);
        next = position;
        nextColumn = column;
        seek();
    }

    private void seek() {
        while (next < end && isBlank(text[next])) {
            nextColumn += text[next] == '\t' ? TAB - nextColumn % TAB : 1;
            next++;
        }
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == MASKED;
    }
}
