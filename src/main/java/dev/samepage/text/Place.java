package dev.samepage.text;

/** A span of a file. */
public record Place(SourceFile file, Span span) {
    public LineColumn start() {
        return file.lineColumn(span.start());
    }

    public LineColumn end() {
        return file.lineColumn(span.end());
    }

    public String text() {
        return span.in(file.text());
    }

    @Override
    public String toString() {
        return file.path() + ":" + start();
    }
}
