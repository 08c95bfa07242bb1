package dev.samepage.yaml;

import dev.samepage.bundle.State;
import dev.samepage.text.PlainBytes;

/** The strings of a file. Those that stand in all files are made once, so that whoever compares them sees one object. */
final class PlainWords {
    private static final int SLOTS = 1024;
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
        CriterionReader.KEYS.forEach((kind, keys) -> {
            keep(kind, out);
            keys.forEach(word -> keep(word, out));
        });
        return out;
    }

    private static void keep(String word, String[] out) {
        var slot = slot(word.length(), word.charAt(0), word.charAt(word.length() - 1));
        if (out[slot] == null) {
            out[slot] = word.intern();
        }
    }

    private static int slot(int length, int first, int last) {
        return length * 29 + first * 13 + last * 7 & SLOTS - 1;
    }

    /** A word, such as a key. */
    String word(int row, int from, int to) {
        var known = KNOWN[slot(to - from, bytes[from], bytes[to - 1])];
        return known != null && is(known, from, to) ? known : text(row, from, to);
    }

    private boolean is(String word, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (var i = from; i < to; i++) {
            if (word.charAt(i - from) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** A text. */
    String text(int row, int from, int to) {
        return plain.text(row, from, to);
    }
}
