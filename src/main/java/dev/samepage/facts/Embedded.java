package dev.samepage.facts;

import dev.samepage.text.Span;

/**
 * Something in a text that is not prose: kept letter by letter, never read as words or numbers.
 *
 * @param text as written: a link's destination, a code span's content, a placeholder's name
 * @param span in the original text
 */
record Embedded(Kind kind, String text, Span span) {
    enum Kind {
        /** The destination of a link or image; its label stays prose. */
        DESTINATION,
        /** An address standing in the prose itself. */
        ADDRESS,
        CODE,
        PLACEHOLDER
    }
}
