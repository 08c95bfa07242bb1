package dev.samepage.bundle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a text, to see later whether it is still the same: 12 hexadecimal digits of its SHA-256. */
public final class Fingerprint {
    /** 48 bits: two of a workspace's 100,000 texts collide once in 50,000 workspaces, and only equal keys are compared. */
    private static final int BYTES = 6;

    private Fingerprint() {}

    public static String of(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** Of a source and its translation together. */
    public static String of(String source, String target) {
        // No text of a YAML file holds U+0000, so no two pairs are written alike.
        return of(source + "\0" + target);
    }
}
