package dev.samepage.bundle;

import dev.samepage.locale.LocaleTag;

/**
 * A text as a page of one locale shows it.
 *
 * @param key the message's key
 * @param text inline Markdown with every value in its place
 * @param language what the text is written in: the locale, or the source language where no translation can be shown
 * @param source the source text with the same values, in the source language's writing
 */
public record Wording(String key, String text, LocaleTag language, Standing standing, String source) {
    /** How a shown text stands to its source. */
    public enum Standing {
        /** The page is in the source language. */
        SOURCE,
        /** Translated from the text that the model has now. */
        TRANSLATED,
        /** Translated from an earlier text. */
        STALE,
        /** Not translated; the source text stands in. */
        MISSING
    }

    /** Whether the words are a translator's. */
    public boolean translated() {
        return standing == Standing.TRANSLATED || standing == Standing.STALE;
    }
}
