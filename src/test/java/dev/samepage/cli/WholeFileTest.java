package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsReplacedAndNothingIsLeftBeside() throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), "a much longer text than what comes");
        WholeFile.write(file, "short");
        assertEquals("short", Files.readString(file));
        assertEquals(List.of("a.json"), names());
    }

    @Test
    void aLinkStaysALinkAndPermissionsStay() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
        var file = Files.writeString(folder.resolve("a.json"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        var link = Files.createSymbolicLink(folder.resolve("b.json"), file);
        WholeFile.write(link, "after");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("after", Files.readString(file));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void halfASurrogatePairIsReplaced() throws IOException {
        var file = folder.resolve("a.txt");
        WholeFile.write(file, "a\uD83Db");
        assertEquals("a?b", Files.readString(file));
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws IOException {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full here");
        assertThrows(IOException.class, () -> WholeFile.write(full, "text"));
        assertEquals(List.of(), names());
        assertTrue(Files.exists(full));
    }
}
