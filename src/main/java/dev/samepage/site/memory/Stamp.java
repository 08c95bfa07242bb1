package dev.samepage.site.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known to be untouched without reading it.
 *
 * @param modified when it was last written, in nanoseconds since 1970
 * @param size in bytes; -1 where there is no such file
 */
public record Stamp(long modified, long size) {
    public static final Stamp NONE = new Stamp(0, -1);

    /** The stamp of a file; {@link #NONE} where there is none, or something that is no file. */
    public static Stamp of(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? new Stamp(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), attributes.size())
                    : NONE;
        } catch (NoSuchFileException e) {
            return NONE;
        }
    }

    public boolean exists() {
        return size >= 0;
    }
}
