package dev.samepage.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells on standard error how far work has come that takes more than a second: on a terminal a line that changes, elsewhere
 * a line every ten seconds. Threads may report what they have done side by side.
 */
final class Progress implements AutoCloseable {
    private static final long SECOND = 1_000_000_000L; // nanoseconds
    private static final long QUIET = SECOND; // before the first line on a terminal
    private static final long STEP = SECOND / 5; // between two states of the line
    private static final long PLAIN_STEP = 10 * SECOND; // between two lines elsewhere
    private static final String ERASE = "\r\u001B[K"; // ECMA-48: back to the line's start, and erase to its end

    /** How much to say. */
    enum Loudness {
        SILENT,
        USUAL
    }

    private final PrintStream err;
    private final boolean terminal;
    private final Loudness loudness;
    private final String verb;
    private final String things;
    private final int total;
    private final LongSupplier clock;
    private final long start;
    private long next;
    private int done;
    private boolean shown;

    /**
     * @param verb what is done, such as {@code checked}
     * @param things what it is done to, such as {@code programmes}
     * @param total how many there are
     * @param clock nanoseconds from any origin
     */
    Progress(Output output, Loudness loudness, String verb, String things, int total, LongSupplier clock) {
        this.err = output.err();
        this.terminal = output.console() == Console.COLOURED;
        this.loudness = loudness;
        this.verb = verb;
        this.things = things;
        this.total = total;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.next = start + (terminal ? QUIET : PLAIN_STEP);
    }

    static Progress of(Output output, Loudness loudness, String verb, String things, int total) {
        return new Progress(output, loudness, verb, things, total, System::nanoTime);
    }

    /** One more is done. */
    void step() {
        step(1);
    }

    /** So many more are done. */
    synchronized void step(int more) {
        done += more;
        var now = clock.getAsLong();
        if (loudness == Loudness.SILENT || now < next || done == 0 || done >= total) {
            return;
        }
        next = now + (terminal ? STEP : PLAIN_STEP);
        if (terminal) {
            err.print(ERASE + line(now));
            err.flush();
            shown = true;
        } else {
            err.println(line(now));
        }
    }

    private String line(long now) {
        var seconds = Math.max(1, now - start) / (double) SECOND;
        var left = (total - done) * seconds / done;
        return String.format(
                Locale.ROOT,
                "samepage: %s %d of %d %s, %.0f a second, %s left",
                verb,
                done,
                total,
                things,
                done / seconds,
                time((long) Math.ceil(left)));
    }

    private static String time(long seconds) {
        return seconds < 120 ? seconds + " s" : (seconds + 59) / 60 + " min";
    }

    /** Takes the changing line away, so that it stands in no report. */
    @Override
    public synchronized void close() {
        if (shown) {
            err.print(ERASE);
            err.flush();
        }
    }
}
