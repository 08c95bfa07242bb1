package dev.samepage.site.memory;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 as four numbers, since a large site has hundreds of thousands.
 *
 * @param a its first eight bytes, the others in their order
 */
public record Hash(long a, long b, long c, long d) {
    // Getting one from the JDK costs as much as hashing a small page.
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    });

    public static Hash of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** Of an array's beginning. */
    public static Hash of(byte[] bytes, int length) {
        var digest = DIGEST.get();
        digest.update(bytes, 0, length);
        var out = java.nio.ByteBuffer.wrap(digest.digest());
        return new Hash(out.getLong(), out.getLong(), out.getLong(), out.getLong());
    }

    /** Reads 64 hexadecimal digits. */
    public static Hash parse(String hex) {
        return new Hash(part(hex, 0), part(hex, 16), part(hex, 32), part(hex, 48));
    }

    private static long part(String hex, int from) {
        return Long.parseUnsignedLong(hex, from, from + 16, 16);
    }

    @Override
    public String toString() {
        var hex = HexFormat.of();
        return hex.toHexDigits(a) + hex.toHexDigits(b) + hex.toHexDigits(c) + hex.toHexDigits(d);
    }
}
