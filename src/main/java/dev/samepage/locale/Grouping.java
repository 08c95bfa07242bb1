package dev.samepage.locale;

import java.util.Locale;

/** When digits are grouped: as CLDR says for the locale, always, or only from five digits on. */
public enum Grouping {
    AUTO,
    ALWAYS,
    MIN2;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** ICU's number skeleton stem, empty for the locale's own rule. */
    String skeleton() {
        return switch (this) {
            case AUTO -> "";
            case ALWAYS -> "group-on-aligned";
            case MIN2 -> "group-min2";
        };
    }
}
