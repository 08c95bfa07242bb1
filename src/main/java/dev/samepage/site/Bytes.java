package dev.samepage.site;

import java.util.Arrays;

/** A page in the making, in UTF-8; used again for the next one, so that its memory is asked for once. */
final class Bytes {
    private byte[] bytes;
    private int length;

    Bytes() {
        this(64 * 1024);
    }

    /** @param size that is likely to be enough */
    Bytes(int size) {
        bytes = new byte[size];
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
        room(raw.length);
        System.arraycopy(raw, 0, bytes, length, raw.length);
        length += raw.length;
    }

    /** The same, but for line ends at its start where a blank line stands before them. */
    void putLines(byte[] raw) {
        var from = 0;
        while (from < raw.length
                && raw[from] == '\n'
                && length > 1
                && bytes[length - 1] == '\n'
                && bytes[length - 2] == '\n') {
            from++;
        }
        put(from == 0 ? raw : Arrays.copyOfRange(raw, from, raw.length));
    }

    /** A text as it stands. */
    void put(String text) {
        put(text, 0, text.length());
    }

    void put(String text, int from, int to) {
        room(3 * (to - from));
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                i = wide(text, i, to, c);
            }
        }
    }

    private int wide(String text, int at, int end, char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
            return at;
        }
        if (Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1))) {
            var point = Character.toCodePoint(c, text.charAt(at + 1));
            bytes[length++] = (byte) (0xF0 | point >> 18);
            bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | point & 0x3F);
            return at + 1;
        }
        if (Character.isSurrogate(c)) {
            // What the JDK writes for half a character.
            bytes[length++] = '?';
            return at;
        }
        bytes[length++] = (byte) (0xE0 | c >> 12);
        bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
        return at;
    }

    private void room(int size) {
        if (bytes.length - length < size) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + size));
        }
    }
}
