package dev.samepage.text;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Files of many megabytes. */
public final class LargeFile {
    // What a stream reads at once stands in memory a second time meanwhile, outside of the heap.
    private static final int PIECE = 64 * 1024; // bytes

    private LargeFile() {}

    /** Reads a file piece by piece, where {@link java.nio.file.Files#readAllBytes} would ask for twice its size in memory. */
    public static byte[] read(Path file) throws IOException {
        try (var in = new FileInputStream(file.toFile())) {
            var size = in.getChannel().size();
            if (size > Integer.MAX_VALUE - Long.BYTES) {
                throw new IOException(file + " is too large");
            }
            var out = new byte[(int) size];
            var length = 0;
            while (length < out.length) {
                var read = in.read(out, length, Math.min(PIECE, out.length - length));
                if (read < 0) {
                    // Somebody has made it shorter meanwhile.
                    return Arrays.copyOf(out, length);
                }
                length += read;
            }
            return out;
        }
    }
}
