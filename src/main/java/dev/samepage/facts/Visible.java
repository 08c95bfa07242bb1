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

    private final char[] letters;
    private final int length;
    // Made when first asked for: most texts are only ever asked for their tokens. A race would make an equal one.
    private String chars;
    // Null where each character stands in its own place.
    private final int[] starts;
    private final int[] ends;
    private final List<Embedded> embedded;

    /**
     * @param letters of which the first are seen
     * @param chars the same, or null
     */
    Visible(char[] letters, int length, String chars, int[] starts, int[] ends, List<Embedded> embedded) {
        this.letters = letters;
        this.length = length;
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
        return plain != null ? plain : new VisibleScanner(text).scan();
    }

    /** Each character as the scanners see it; null where one is not seen, so that places shift. */
    private static Visible plain(String text) {
        var letters = text.toCharArray();
        var changed = false;
        for (var i = 0; i < letters.length; i++) {
            var c = letters[i];
            if (c < ' ' || c >= 0x7F) {
                var seen = Characters.visible(c);
                if (seen == 0) {
                    return null;
                }
                letters[i] = seen;
                changed |= seen != c;
            }
        }
        return new Visible(letters, letters.length, changed ? null : text, null, null, List.of());
    }

    String chars() {
        var known = chars;
        if (known == null) {
            known = new String(letters, 0, length);
            chars = known;
        }
        return known;
    }

    Tokens tokens() {
        return Tokens.of(letters, length);
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
