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

    private final String original;
    private final char[] letters;
    private final int length;
    // Made when first asked for: most texts are only ever asked for their tokens. A race would make an equal one.
    private String chars;
    private Places places;
    private final List<Embedded> embedded;

    /**
     * Where each character starts and ends in the original.
     *
     * @param starts null where each stands in its own place
     */
    record Places(int[] starts, int[] ends) {
        static final Places OWN = new Places(null, null);
    }

    /**
     * @param letters of which the first are seen
     * @param chars the same, or null
     */
    private Visible(String original, char[] letters, int length, String chars, Places places, List<Embedded> embedded) {
        this.original = original;
        this.letters = letters;
        this.length = length;
        this.chars = chars;
        this.places = places;
        this.embedded = List.copyOf(embedded);
    }

    /** What was scanned of a text; it is scanned again when somebody asks for a place. */
    static Visible scanned(String original, char[] letters, int length, List<Embedded> embedded) {
        return new Visible(original, letters, length, null, null, embedded);
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
        return new Visible(text, letters, letters.length, changed ? null : text, Places.OWN, List.of());
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
        var known = places;
        if (known == null) {
            known = new VisibleScanner(original).places();
            places = known;
        }
        return known.starts == null
                ? new Span(from, to)
                : new Span(known.starts[from], Math.max(known.starts[from], known.ends[to - 1]));
    }
}
