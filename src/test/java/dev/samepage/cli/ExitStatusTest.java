package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Never 0 with an error printed, never 1 for a crash. */
class ExitStatusTest {
    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void soundWorkspace() throws IOException {
        workspace = TestWorkspace.in(folder);
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(folder.resolve("file"), "");
    }

    /** {@code DIR} is an empty folder, {@code FILE} an empty file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --output DIR",
                "check --output DIR/none/x",
                "check --report sarif=DIR",
                "check --baseline DIR",
                "check --baseline DIR --update-baseline",
                "check --baseline DIR/none/x --update-baseline",
                "build --out FILE",
                "build --out ",
                "build --out FILE/x",
                "status --badge DIR",
                "export --out FILE",
                "import DIR",
                "import FILE",
                "import DIR/none",
                "audit DIR",
                "audit FILE",
                "audit DIR/none",
                "audit --previous-dir FILE DIR",
                "evaluate harbor --answers DIR",
                "evaluate nope --answers FILE",
                "explain nope",
                "config --format xml",
                "new-locale ../../x",
                "accept nope",
                "check --locale xx",
                "check surplus"
            })
    void whatCannotBeDoneIsStatusTwoAndOneClearError(String line) {
        var arguments = line.replace("DIR", folder.resolve("empty").toString())
                .replace("FILE", folder.resolve("file").toString())
                .split(" ", -1);
        var result = workspace.run(arguments);
        assertEquals(2, result.status(), result.out() + result.err());
        assertFalse(result.err().contains("fault of Samepage"), result.err());
        assertTrue((result.err() + result.out()).length() > 10, "something is said");
    }

    private static final class Refusing extends OutputStream {
        private final String reason;

        Refusing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }

    private String main(String reason, int status) {
        var err = new ByteArrayOutputStream();
        var watched = new WatchedOutput(new Refusing(reason));
        var got = Main.run(
                new String[] {"explain"},
                new PrintStream(watched, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                watched);
        assertEquals(status, got, err.toString(StandardCharsets.UTF_8));
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFullDiskUnderStandardOutputIsNoSuccess() {
        assertEquals("samepage: standard output could not be written: No space left\n", main("No space left", 2));
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFault() {
        assertEquals("", main("Broken pipe", 0));
    }
}
