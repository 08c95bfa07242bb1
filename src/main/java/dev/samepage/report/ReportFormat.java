package dev.samepage.report;

import java.util.Locale;

/** The formats a user may ask for. */
public enum ReportFormat {
    TEXT,
    JSON;

    public Report report(TextReport.Colour colour) {
        return switch (this) {
            case TEXT -> new TextReport(colour);
            case JSON -> new JsonReport();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
