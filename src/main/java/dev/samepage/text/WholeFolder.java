package dev.samepage.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder with all that is in it. */
public final class WholeFolder {
    private WholeFolder() {}

    /**
     * Deletes a folder. Where there is none, or a link stands in its place, nothing happens; links inside are deleted, not
     * followed.
     *
     * @throws IOException where something cannot be deleted or comes into the folder meanwhile; some of it may be gone by then
     */
    public static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
