package dev.samepage.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.samepage.memory.Block;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * Which programmes of one language name a word, in that language or in the source's.
 *
 * <p>A word is kept once, with the programmes' places, so that a thousand programmes stay some hundred kilobytes.
 */
final class SearchIndex {
    private static final int BASE = 36;
    private static final int STEPS = 16; // bytes; most words are in few programmes

    // Words lie behind one another in one array, where a table of twice as many places finds them by their bytes:
    // there are some hundred thousand to look up, and but some thousand different ones.
    private byte[] words = new byte[1 << 16];
    private int length;
    private int[] table = new int[1 << 12]; // a word's number and 1
    private Word[] known = new Word[1 << 11];
    private int count;
    private int programs;

    /** A word's place among all bytes, and the programmes that have it: each as the distance from the one before, in base 36. */
    private static final class Word {
        private final int start;
        private final int end;
        private final int hash;
        private final Bytes steps = new Bytes(STEPS);
        private int last;

        Word(int start, int end, int hash) {
            this.start = start;
            this.end = end;
            this.hash = hash;
        }
    }

    /**
     * Takes the next programme, in the order in which the page lists them.
     *
     * @param block from {@link FoldedWords}, in UTF-8
     */
    void add(Block block) {
        var text = block.bytes();
        var from = block.from();
        var end = from + block.length();
        for (var at = from; at <= end; at++) {
            if (at == end || text[at] == ' ') {
                add(word(text, from, at));
                from = at + 1;
            }
        }
        programs++;
    }

    private void add(Word word) {
        if (word.steps.length() > 0) {
            word.steps.put(' ');
        }
        number(programs - word.last, word.steps);
        word.last = programs;
    }

    private static void number(int value, Bytes out) {
        if (value >= BASE) {
            number(value / BASE, out);
        }
        out.put(Character.forDigit(value % BASE, BASE));
    }

    private Word word(byte[] text, int from, int to) {
        var hash = 0;
        for (var i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        var at = hash & table.length - 1;
        while (table[at] != 0) {
            var one = known[table[at] - 1];
            if (one.hash == hash && Arrays.equals(words, one.start, one.end, text, from, to)) {
                return one;
            }
            at = at + 1 & table.length - 1;
        }
        return fresh(text, from, to, hash, at);
    }

    private Word fresh(byte[] text, int from, int to, int hash, int at) {
        if (words.length - length < to - from) {
            words = Arrays.copyOf(words, Math.max(2 * words.length, length + to - from));
        }
        System.arraycopy(text, from, words, length, to - from);
        var out = new Word(length, length + to - from, hash);
        length = out.end;
        if (count == known.length) {
            known = Arrays.copyOf(known, 2 * count);
        }
        known[count++] = out;
        table[at] = count;
        if (2 * count > table.length) {
            table = new int[2 * table.length];
            for (var number = 1; number <= count; number++) {
                var place = known[number - 1].hash & table.length - 1;
                while (table[place] != 0) {
                    place = place + 1 & table.length - 1;
                }
                table[place] = number;
            }
        }
        return out;
    }

    /** A script that hands the page each word with the places of its programmes, in the words' order. */
    byte[] script() {
        var sorted = new TreeMap<String, Word>();
        for (var i = 0; i < count; i++) {
            sorted.put(new String(words, known[i].start, known[i].end - known[i].start, UTF_8), known[i]);
        }
        var value = new Bytes(1 << 20);
        var separator = "[\n";
        for (var word : sorted.entrySet()) {
            value.put(separator);
            value.put("[");
            value.put(Json.quote(word.getKey()));
            value.put(",\"");
            value.put(word.getValue().steps);
            value.put("\"]");
            separator = ",\n";
        }
        value.put(sorted.isEmpty() ? "[]" : "]");
        return Assets.part("search", value);
    }
}
