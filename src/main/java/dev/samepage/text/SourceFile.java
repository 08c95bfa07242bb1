package dev.samepage.text;

/** A text with its name, as a reader gave it; finds lines and columns when somebody asks. */
public final class SourceFile {
    private final String path;
    private final PlainBytes plain; // null for a file that was given as text
    private String text; // null until somebody asks; a race would make an equal one
    private LineIndex lines;

    /**
     * @param path how findings name the file: relative to the workspace where it lies inside, with {@code /}
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.plain = null;
        this.text = text;
    }

    /** A file whose text is decoded when somebody asks for all of it. */
    public SourceFile(String path, PlainBytes plain) {
        this.path = path;
        this.plain = plain;
    }

    public String path() {
        return path;
    }

    public String text() {
        var known = text;
        if (known == null) {
            known = plain.text();
            text = known;
        }
        return known;
    }

    /** The text as bytes; null where it holds unusual characters. */
    public PlainBytes plain() {
        return plain == null ? PlainBytes.of(text) : plain;
    }

    /** The file's own bytes, which nobody changes; null where it was given as text. */
    public byte[] bytes() {
        return plain == null ? null : plain.bytes();
    }

    /** Whether another file says the same. */
    public boolean same(SourceFile other) {
        return plain != null && other.plain != null ? plain.same(other.plain) : text().equals(other.text());
    }

    public Place at(int start, int end) {
        return new Place(this, new Span(start, end));
    }

    public Place at(Span span) {
        return new Place(this, span);
    }

    /** The place of the whole file: its first character, or its start where it is empty. */
    public Place whole() {
        return at(0, Math.min(1, text().length()));
    }

    /** Line and column of a UTF-16 offset; offsets past the end count as the end. */
    public LineColumn lineColumn(int offset) {
        var at = Math.min(offset, text().length());
        var line = lines().lineAt(at);
        return new LineColumn(line + 1, text().codePointCount(lines().start(line), at) + 1);
    }

    /** The UTF-16 offset of a line's first character; lines count from 1, one past the last is the text's end. */
    public int lineStart(int line) {
        return line > lines().count() ? text().length() : lines().start(line - 1);
    }

    /** A line without its line end; lines count from 1. */
    public String line(int line) {
        var start = lineStart(line);
        var end = lineStart(line + 1);
        while (end > start && (text().charAt(end - 1) == '\n' || text().charAt(end - 1) == '\r')) {
            end--;
        }
        return text().substring(start, end);
    }

    private synchronized LineIndex lines() {
        if (lines == null) {
            lines = LineIndex.of(text());
        }
        return lines;
    }

    @Override
    public String toString() {
        return path;
    }
}
