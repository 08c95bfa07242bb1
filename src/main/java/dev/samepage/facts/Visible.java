package dev.samepage.facts;

import dev.samepage.text.Span;
import java.util.List;

/**
 * What a reader sees of a text in Markdown or HTML: markup and escapes are gone, blanks are plain blanks, hyphens plain
 * hyphens, digits ASCII. Every character knows its place in the original.
 */
final class Visible {
    /** Stands for an {@link Embedded} thing that a reader sees within the prose. */
    static final char OBJECT = '\uFFFC';

    private final String chars;
    private final int[] starts;
    private final int[] ends;
    private final List<Embedded> embedded;

    Visible(String chars, int[] starts, int[] ends, List<Embedded> embedded) {
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
        this.embedded = List.copyOf(embedded);
    }

    static Visible of(String text) {
        return new VisibleScanner(text).scan();
    }

    String chars() {
        return chars;
    }

    List<Embedded> embedded() {
        return embedded;
    }

    /** The place in the original of a non-empty stretch of visible characters. */
    Span original(int from, int to) {
        return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
    }
}
