package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void allThatIsInsideGoes() throws IOException {
        var folder = temporary.resolve("folder");
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/c"), "text");
        Files.writeString(folder.resolve("d"), "text");
        WholeFolder.delete(folder);
        assertFalse(Files.exists(folder));
        WholeFolder.delete(folder);
    }

    @Test
    void whatLinksLeadToStays() throws IOException {
        var other = Files.createDirectory(temporary.resolve("other"));
        var kept = Files.writeString(other.resolve("kept"), "text");
        var folder = Files.createDirectory(temporary.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("link"), other);
        var link = Files.createSymbolicLink(temporary.resolve("link"), other);
        WholeFolder.delete(folder);
        WholeFolder.delete(link);
        assertFalse(Files.exists(folder));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("text", Files.readString(kept));
    }
}
