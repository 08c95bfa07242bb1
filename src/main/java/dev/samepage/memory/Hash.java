package dev.samepage.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * By what a file is known to be as it was built: two checksums and its length. They find every accident, but nobody who
 * forges a file on purpose; a site is protected by who may write to it, not by a list that lies in it. Processors have
 * instructions for both, where a cryptographic hash took a quarter of a build.
 *
 * @param crc32c CRC-32C (Castagnoli, RFC 3720)
 * @param crc32 CRC-32 (as of gzip, RFC 1952)
 * @param length in bytes; of more than 2 GB the lower 32 bits
 */
public record Hash(int crc32c, int crc32, int length) {
    private static final int DIGITS = 8;
    private static final int BUFFER = 32 * 1024; // bytes; more than nearly all files have

    public static Hash of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /**
     * Of a file, however large.
     *
     * @param size in bytes, as far as it is known
     */
    public static Hash of(Path file, long size) throws IOException {
        var crc32c = new CRC32C();
        var crc32 = new CRC32();
        var length = 0;
        try (var in = Files.newInputStream(file)) {
            // One more than is expected, so that a second reading finds the end.
            var bytes = new byte[(int) Math.max(1, Math.min(BUFFER, size + 1))];
            for (var read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                crc32c.update(bytes, 0, read);
                crc32.update(bytes, 0, read);
                length += read;
            }
        }
        return new Hash((int) crc32c.getValue(), (int) crc32.getValue(), length);
    }

    /** Of an array's beginning. */
    public static Hash of(byte[] bytes, int length) {
        return of(new Block(bytes, 0, length));
    }

    public static Hash of(Block block) {
        return new Hash(sum(new CRC32C(), block), sum(new CRC32(), block), block.length());
    }

    private static int sum(Checksum sum, Block block) {
        sum.update(block.bytes(), block.from(), block.length());
        return (int) sum.getValue();
    }

    /** Reads 24 hexadecimal digits. */
    public static Hash parse(String hex) {
        return new Hash(part(hex, 0), part(hex, DIGITS), part(hex, 2 * DIGITS));
    }

    private static int part(String hex, int from) {
        return Integer.parseUnsignedInt(hex, from, from + DIGITS, 16);
    }

    // By hand, as those of Stamp.
    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && crc32c == hash.crc32c && crc32 == hash.crc32 && length == hash.length;
    }

    @Override
    public int hashCode() {
        return crc32c;
    }

    @Override
    public String toString() {
        var out = new StringBuilder(3 * DIGITS);
        digits(out::append);
        return out.toString();
    }

    /** Tells the same digits one by one. */
    public void digits(Digits out) {
        digits(crc32c, out);
        digits(crc32, out);
        digits(length, out);
    }

    private static void digits(int part, Digits out) {
        for (var shift = 4 * (DIGITS - 1); shift >= 0; shift -= 4) {
            out.take(Character.forDigit(part >>> shift & 0xF, 16));
        }
    }

    /** Takes hexadecimal digits. */
    public interface Digits {
        void take(char digit);
    }
}
