package dev.samepage.memory;

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
 * @param place of the file in its file system, where that tells (the inode), so that a file put into another's place is
 *     seen even with the other's time
 */
public record Stamp(long modified, long size, int place) {
    public static final Stamp NONE = new Stamp(0, -1, 0);

    /** Equal to no file's, for a file whose time proves nothing. */
    public static final Stamp UNSETTLED = new Stamp(0, -2, 0);

    /**
     * A file changed this shortly before it was looked at may change again without another time: the coarsest times in use
     * (FAT) count in two seconds.
     */
    private static final long STEP = 2_000_000_000L; // nanoseconds

    /** The stamp of a file; {@link #NONE} where there is none, or something that is no file. */
    public static Stamp of(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return NONE;
            }
            var key = attributes.fileKey();
            return new Stamp(
                    attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                    attributes.size(),
                    key == null ? 0 : key.hashCode());
        } catch (NoSuchFileException e) {
            return NONE;
        }
    }

    public boolean exists() {
        return size >= 0;
    }

    /**
     * Whether an equal stamp proves later that the file is the same.
     *
     * @param now when the file was looked at, see {@link #now}
     */
    public boolean settled(long now) {
        return modified < now - STEP;
    }

    /** The time, in nanoseconds since 1970; to be asked before the files are looked at. */
    public static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    // By hand, since a record's own make code when they are first called, which takes longer than a command that finds
    // nothing changed.
    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp stamp && modified == stamp.modified && size == stamp.size && place == stamp.place;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(modified) * 31 + Long.hashCode(size) + place;
    }

    @Override
    public String toString() {
        return modified + " " + size + " " + place;
    }
}
