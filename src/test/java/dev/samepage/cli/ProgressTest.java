package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.cli.Progress.Loudness;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    /** What stands on standard error after a thousand programmes, one every so many milliseconds. */
    private String told(Console console, Loudness loudness, int milliseconds) {
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        var output = new Output(stream, stream, console, Optional.empty());
        try (var progress = new Progress(output, loudness, "checked", "programmes", 1000, () -> now)) {
            for (var i = 0; i < 1000; i++) {
                now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
                progress.step();
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void workOfLessThanASecondIsNotTold() {
        assertEquals("", told(Console.COLOURED, Loudness.USUAL, 0));
    }

    @Test
    void aPlainStreamGetsALineEveryTenSeconds() {
        assertEquals("""
                samepage: checked 400 of 1000 programmes, 40 a second, 15 s left
                samepage: checked 800 of 1000 programmes, 40 a second, 5 s left
                """, told(Console.PLAIN, Loudness.USUAL, 25).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void longWorkIsToldInMinutes() {
        assertEquals(
                "samepage: checked 10 of 1000 programmes, 1 a second, 17 min left",
                told(Console.PLAIN, Loudness.USUAL, 1000).lines().findFirst().orElse(""));
    }

    @Test
    void aTerminalHasOneLineThatIsGoneInTheEnd() {
        var told = told(Console.COLOURED, Loudness.USUAL, 2).split("\r\u001B\\[K", -1);
        assertEquals("samepage: checked 500 of 1000 programmes, 500 a second, 1 s left", told[1]);
        assertEquals("samepage: checked 600 of 1000 programmes, 500 a second, 1 s left", told[2]);
        assertEquals("", told[told.length - 1]);
    }

    @Test
    void quietIsSilent() {
        assertEquals("", told(Console.PLAIN, Loudness.SILENT, 100));
    }
}
