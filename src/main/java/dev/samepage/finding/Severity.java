package dev.samepage.finding;

import java.util.Locale;

/** How certain and how grave: an error misleads a reader, a warning probably does, info is taste. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The name in files and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
