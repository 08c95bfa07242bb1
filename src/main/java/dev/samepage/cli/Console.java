package dev.samepage.cli;

import dev.samepage.report.TextReport.Colour;

/** What the reader's side of the output can show. */
public enum Console {
    PLAIN,
    COLOURED;

    Colour colour() {
        return this == COLOURED ? Colour.ANSI : Colour.NONE;
    }
}
