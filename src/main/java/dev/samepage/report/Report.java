package dev.samepage.report;

import java.io.IOException;

/** A format for findings. */
public interface Report {
    /** Writes all of a run's findings; ends with a line end. */
    void write(Run run, Appendable out) throws IOException;
}
