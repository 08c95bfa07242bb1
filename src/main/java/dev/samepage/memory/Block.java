package dev.samepage.memory;

import java.util.Arrays;

/**
 * Some of an array's bytes, which nobody changes: what a memory holds need not be copied out of it.
 *
 * @param from the first one's index
 */
public record Block(byte[] bytes, int from, int length) {
    public Block(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /** These bytes alone. */
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, from, from + length);
    }
}
