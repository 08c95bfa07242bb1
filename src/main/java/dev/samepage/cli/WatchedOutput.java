package dev.samepage.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Remembers whether all could be written, since a {@link java.io.PrintStream} tells nobody why it could not. */
final class WatchedOutput extends FilterOutputStream {
    private IOException fault;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            fault = fault == null ? e : fault;
            throw e;
        }
    }

    /**
     * Why something was not written, or null. Whoever reads only the beginning, such as {@code head}, has what they want, so
     * a pipe that they close is no fault.
     */
    IOException fault() {
        // The system's own words, which name the pipe in every language that was seen.
        var message = fault == null || fault.getMessage() == null ? "" : fault.getMessage();
        return message.toLowerCase(Locale.ROOT).contains("pipe") ? null : fault;
    }
}
