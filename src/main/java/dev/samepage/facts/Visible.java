package dev.samepage.facts;

import dev.samepage.text.Span;
import dev.samepage.text.Trait;
import dev.samepage.text.Traits;
import java.util.List;

/**
 * What a reader sees of a text in Markdown or HTML: markup and escapes are gone, blanks are plain blanks, hyphens plain
 * hyphens, digits ASCII. Every character knows its place in the original.
 */
final class Visible {
    /** Stands for an {@link Embedded} thing that a reader sees within the prose. */
    static final char OBJECT = '\uFFFC';

    private final String chars;
    // Null where each character stands in its own place.
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
        return of(text, Traits.of(text));
    }

    static Visible of(String text, Traits traits) {
        var plain = traits.has(Trait.MARKUP) ? null : plain(text);
        if (plain != null) {
            return new Visible(plain, null, null, List.of());
        }
        return new VisibleScanner(text).scan();
    }

    /** Each character as the scanners see it; null where one is not seen, so that places shift. */
    private static String plain(String text) {
        var chars = text.toCharArray();
        var changed = false;
        for (var i = 0; i < chars.length; i++) {
            var c = chars[i];
            if (c < ' ' || c >= 0x7F) {
                var seen = Characters.visible(c);
                if (seen == 0) {
                    return null;
                }
                chars[i] = seen;
                changed |= seen != c;
            }
        }
        return changed ? new String(chars) : text;
    }

    String chars() {
        return chars;
    }

    List<Embedded> embedded() {
        return embedded;
    }

    /** The place in the original of a non-empty stretch of visible characters. */
    Span original(int from, int to) {
        if (starts == null) {
            return new Span(from, to);
        }
        return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
    }
}
