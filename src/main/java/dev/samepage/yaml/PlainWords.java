package dev.samepage.yaml;

import dev.samepage.bundle.State;
import dev.samepage.text.PlainBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The strings of a file. Those that stand in all files are made once, so that whoever compares them sees one object. */
final class PlainWords {
    private static final int SLOTS = 1024;
    private static final byte[][] BYTES = new byte[SLOTS][];
    private static final String[] KNOWN = known();

    private final PlainBytes plain;
    private final byte[] bytes;

    PlainWords(PlainBytes plain) {
        this.plain = plain;
        this.bytes = plain.bytes();
    }

    // Of two words for one slot the first is kept.
    private static String[] known() {
        var out = new String[SLOTS];
        BundleReader.KEYS.forEach(word -> keep(word, out));
        State.ids().forEach(word -> keep(word, out));
        ProgramReader.KEYS.forEach(word -> keep(word, out));
        CriterionKind.KEYS.forEach((kind, keys) -> {
            keep(kind, out);
            keys.forEach(word -> keep(word, out));
        });
        return out;
    }

    private static void keep(String word, String[] out) {
        var slot = slot(word.length(), word.charAt(0), word.charAt(word.length() - 1));
        if (out[slot] == null) {
            // The one that literals are.
            out[slot] = word.intern();
            BYTES[slot] = word.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static int slot(int length, int first, int last) {
        return length * 29 + first * 13 + last * 7 & SLOTS - 1;
    }

    /** A word, such as a key. */
    String word(int row, int from, int to) {
        var slot = slot(to - from, bytes[from], bytes[to - 1]);
        var known = BYTES[slot];
        var same = known != null && known.length == to - from && Arrays.equals(known, 0, known.length, bytes, from, to);
        return same ? KNOWN[slot] : text(row, from, to);
    }

    /** A text. */
    String text(int row, int from, int to) {
        return plain.text(row, from, to);
    }
}
