package dev.samepage.audit;

import dev.samepage.text.MappedText;

/**
 * A leaf of a page's structure with its inline Markdown.
 *
 * @param level of a heading, else 0
 */
record Block(Kind kind, int level, BlockPath path, MappedText text) {
    /** What a leaf is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        CELL,
        /** Text between the block-level tags of raw HTML. */
        HTML,
        /** The alternative text of an image directive. */
        IMAGE,
        /** A link reference definition with its target and title. */
        DEFINITION
    }
}
