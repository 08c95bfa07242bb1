package dev.samepage.print;

import java.io.IOException;

/** The browser did not print; the message says why, for the person who asked for it. */
public final class PrinterFault extends IOException {
    private static final long serialVersionUID = 1L;

    public PrinterFault(String message) {
        super(message);
    }
}
