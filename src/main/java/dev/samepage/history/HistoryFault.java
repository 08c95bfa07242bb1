package dev.samepage.history;

/** An earlier revision cannot be read; the message says why and what to do. */
public final class HistoryFault extends Exception {
    private static final long serialVersionUID = 1L;

    HistoryFault(String message) {
        super(message);
    }
}
