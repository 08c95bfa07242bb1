package dev.samepage.site;

import dev.samepage.memory.Hash;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page in the making, in UTF-8; used again for the next one, so that its memory is asked for once. */
final class Bytes {
    private static final int PIECE = 64 * 1024; // more than nearly all pages have

    private byte[] bytes;
    private int length;

    Bytes() {
        this(64 * 1024);
    }

    /** @param size that is likely to be enough */
    Bytes(int size) {
        bytes = new byte[size];
    }

    /** What is made already; nobody may put more to it. */
    static Bytes of(byte[] made) {
        var out = new Bytes(made);
        out.length = made.length;
        return out;
    }

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    void clear() {
        length = 0;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    int length() {
        return length;
    }

    void write(OutputStream out) throws IOException {
        // A file's stream copies all that it is given at once.
        for (var from = 0; from < length; from += PIECE) {
            out.write(bytes, from, Math.min(PIECE, length - from));
        }
    }

    Hash hash() {
        return Hash.of(bytes, length);
    }

    boolean same(byte[] other) {
        return Arrays.equals(bytes, 0, length, other, 0, other.length);
    }

    /** One of ASCII's characters. */
    void put(char c) {
        room(1);
        bytes[length++] = (byte) c;
    }

    void put(Bytes other) {
        room(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
    }

    void put(byte[] raw) {
        put(raw, 0, raw.length);
    }

    /** All from one byte on. */
    void put(byte[] raw, int from) {
        put(raw, from, raw.length);
    }

    /** All from one byte up to another. */
    void put(byte[] raw, int from, int to) {
        var more = to - from;
        room(more);
        System.arraycopy(raw, from, bytes, length, more);
        length += more;
    }

    /** The same, but for line ends at its start where a blank line stands before them. */
    void putLines(byte[] raw, int start, int to) {
        var from = start;
        while (from < to && raw[from] == '\n' && length > 1 && bytes[length - 1] == '\n' && bytes[length - 2] == '\n') {
            from++;
        }
        put(raw, from, to);
    }

    void put(String text) {
        // The JDK has machine code for this; a loop over characters takes several times as long with the first
        // compiler.
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    private void room(int size) {
        if (bytes.length - length < size) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + size));
        }
    }
}
