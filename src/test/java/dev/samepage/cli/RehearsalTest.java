package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "check"})
    void aRehearsalPrintsNothingAndLeavesTheWorkspaceAsItWas(String only) throws IOException {
        var workspace = TestWorkspace.in(folder).root();
        var before = files(folder);
        var printed = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(printed, true));
        try {
            Rehearsal.main(
                    only.isEmpty() ? new String[] {workspace.toString()} : new String[] {workspace.toString(), only});
        } finally {
            System.setOut(out);
        }
        assertEquals("", printed.toString());
        assertEquals(before, files(folder));
    }

    @Test
    void itNeedsAWorkspace() {
        assertThrows(IllegalArgumentException.class, () -> Rehearsal.main(new String[0]));
        assertThrows(IllegalArgumentException.class, () -> Rehearsal.main(new String[] {"a", "check", "build"}));
    }

    private static TreeSet<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new TreeSet<>(files.map(Path::toString).toList());
        }
    }
}
