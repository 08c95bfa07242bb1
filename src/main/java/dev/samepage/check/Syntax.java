package dev.samepage.check;

/** How a side's text is written. */
public enum Syntax {
    /** ICU MessageFormat with inline Markdown, as in the model and the bundles. */
    MESSAGE,
    /** Markdown as in an existing page; may hold HTML. */
    MARKDOWN,
    /** Text of another tool's file, with whatever placeholders that tool has. */
    PLAIN
}
