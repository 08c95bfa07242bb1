package dev.samepage.text;

/** A place for people: line and column counted from 1, the column in Unicode code points. */
public record LineColumn(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
