package dev.samepage.report;

/** A file is not the report that was expected; the message says why, without the file's name. */
public final class ReportFault extends Exception {
    private static final long serialVersionUID = 1L;

    ReportFault(String message) {
        super(message);
    }
}
