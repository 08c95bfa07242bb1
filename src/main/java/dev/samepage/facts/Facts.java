package dev.samepage.facts;

import dev.samepage.locale.LocaleTag;

/** What a text says that a reader acts on. */
public record Facts(String text, LocaleTag locale) {
    /** Which side of a unit a text stands on. */
    public enum Side {
        SOURCE,
        TARGET
    }

    public static Facts of(String text, LocaleTag locale, Vocabulary vocabulary, Side side) {
        return new Facts(text, locale);
    }
}
