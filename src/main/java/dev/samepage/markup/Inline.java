package dev.samepage.markup;

import java.util.List;

/** A piece of a text. There is no piece for raw HTML: it is text like any other. */
public sealed interface Inline {
    /** Characters that mean themselves. */
    record Text(String value) implements Inline {}

    /** Characters of a computer's language. */
    record Code(String value) implements Inline {}

    /**
     * Stressed words.
     *
     * @param mark the delimiter of the source, {@code *} or {@code _}; kept because which delimiters pair depends on it
     */
    record Emphasis(char mark, List<Inline> parts) implements Inline {
        public Emphasis {
            parts = List.copyOf(parts);
        }
    }

    /** Words of great weight; the mark is the doubled delimiter's character. */
    record Strong(char mark, List<Inline> parts) implements Inline {
        public Strong {
            parts = List.copyOf(parts);
        }
    }

    /** Words that lead somewhere. */
    record Link(String destination, List<Inline> parts) implements Inline {
        public Link {
            parts = List.copyOf(parts);
        }
    }
}
