package dev.samepage.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text as its UTF-8 bytes, cut into rows, where it holds nothing but line feeds and printable characters each of which takes
 * one UTF-16 unit, as nearly all files do. So whoever reads it decodes only what he needs.
 */
public final class PlainBytes {
    private static final int USUAL = 40; // bytes of a row, to begin with

    private final byte[] bytes;
    // Where each row starts, and one more: behind the last row's line feed, or where that would stand.
    private final int[] starts;
    // How many bytes more than characters stand before each row, and before the end.
    private final int[] surplus;
    private final int rows;

    private PlainBytes(byte[] bytes, int[] starts, int[] surplus, int rows) {
        this.bytes = bytes;
        this.starts = starts;
        this.surplus = surplus;
        this.rows = rows;
    }

    /**
     * @param bytes of a file, kept and not copied
     * @return null where they are no UTF-8 or hold anything else: control characters (CR too), U+0080 to U+009F, line and paragraph
     *     separators, and all from U+D800 on
     */
    public static PlainBytes of(byte[] bytes) {
        var starts = new int[bytes.length / USUAL + 2];
        var surplus = new int[starts.length];
        var rows = 0;
        var more = 0;
        for (var i = 0; i < bytes.length; ) {
            i = EightBytes.printable(bytes, i);
            if (i == bytes.length) {
                break;
            }
            var b = bytes[i];
            if (b == '\n') {
                i++;
                rows++;
                if (rows + 1 >= starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                    surplus = Arrays.copyOf(surplus, starts.length);
                }
                starts[rows] = i;
                surplus[rows] = more;
            } else {
                var length = b < 0 ? length(bytes, i) : 0;
                if (length == 0) {
                    return null;
                }
                i += length;
                more += length - 1;
            }
        }
        if (starts[rows] < bytes.length) {
            rows++;
            starts[rows] = bytes.length + 1;
            surplus[rows] = more;
        }
        return new PlainBytes(bytes, starts, surplus, rows);
    }

    /** Of a text; null as for bytes. */
    static PlainBytes of(String text) {
        for (var i = 0; i < text.length(); i++) {
            // Half a character has no bytes.
            if (Character.isSurrogate(text.charAt(i))) {
                return null;
            }
        }
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many bytes the character has that starts here; 0 where it is none of those (The Unicode Standard, table 3-7). */
    private static int length(byte[] bytes, int at) {
        var first = bytes[at] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF && at + 1 < bytes.length) {
            var second = bytes[at + 1];
            return follows(second) && (first > 0xC2 || (second & 0xFF) >= 0xA0) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xED && at + 2 < bytes.length) {
            var second = bytes[at + 1] & 0xFF;
            var third = bytes[at + 2] & 0xFF;
            var whole = follows(bytes[at + 1])
                    && follows(bytes[at + 2])
                    && (first > 0xE0 || second >= 0xA0)
                    && (first < 0xED || second < 0xA0);
            var separator = first == 0xE2 && second == 0x80 && (third == 0xA8 || third == 0xA9);
            return whole && !separator ? 3 : 0;
        }
        return 0;
    }

    /** Whether a byte is not the first one of its character. */
    private static boolean follows(byte b) {
        return b < -0x40;
    }

    /** The array itself; nobody changes it. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many rows there are; what follows the last line feed is none where it is empty. */
    public int rows() {
        return rows;
    }

    /** Where a row starts, in bytes. */
    public int start(int row) {
        return starts[row];
    }

    /** Where a row's line feed stands, or would stand, in bytes. */
    public int end(int row) {
        return starts[row + 1] - 1;
    }

    /** The UTF-16 offset of a character that starts at a byte of a row, or of the row's end. */
    public int unit(int row, int at) {
        return surplus[row + 1] == surplus[row]
                ? at - surplus[row]
                : starts[row] - surplus[row] + units(starts[row], at);
    }

    /** How many UTF-16 units a stretch of whole characters has. */
    public int units(int from, int to) {
        var units = to - from;
        for (var i = from; i < to; i++) {
            if (follows(bytes[i])) {
                units--;
            }
        }
        return units;
    }

    /** A part of a row as text. */
    public String text(int row, int from, int to) {
        var charset = surplus[row + 1] == surplus[row] ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return new String(bytes, from, to - from, charset);
    }

    /** All of it as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether another text is the same. */
    public boolean same(PlainBytes other) {
        return Arrays.equals(bytes, other.bytes);
    }
}
