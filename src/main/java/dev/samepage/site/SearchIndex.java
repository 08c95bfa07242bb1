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

    // Words lie behind one another in one array, where a table of twice as many places finds them by their bytes:
    // there are some hundred thousand to look up, and but some thousand different ones.
    private byte[] words = new byte[1 << 16];
    private int length;
    private int[] table = new int[1 << 12]; // a word's number and 1
    private Word[] known = new Word[1 << 11];
    private int count;

    /** A word's place among all bytes, and the programmes that have it. */
    private static final class Word {
        private final int start;
        private final int end;
        private final int hash;
        private int[] programs = new int[4]; // most words are in few programmes
        private int count;
        private boolean sorted = true;

        Word(int start, int end, int hash) {
            this.start = start;
            this.end = end;
            this.hash = hash;
        }

        void add(int program) {
            if (count == programs.length) {
                programs = Arrays.copyOf(programs, 2 * count);
            }
            sorted &= count == 0 || programs[count - 1] < program;
            programs[count++] = program;
        }

        /** The programmes in their order, each as the distance from the one before, in base 36. */
        void steps(Bytes out) {
            if (!sorted) {
                Arrays.sort(programs, 0, count);
                sorted = true;
            }
            var last = 0;
            for (var i = 0; i < count; i++) {
                if (i > 0) {
                    out.put(' ');
                }
                number(programs[i] - last, out);
                last = programs[i];
            }
        }
    }

    /**
     * Takes a programme.
     *
     * @param program its place in the order in which the page lists them
     * @param block from {@link FoldedWords}, in UTF-8
     */
    void add(int program, Block block) {
        var text = block.bytes();
        var from = block.from();
        var end = from + block.length();
        for (var at = from; at <= end; at++) {
            if (at == end || text[at] == ' ') {
                word(text, from, at).add(program);
                from = at + 1;
            }
        }
    }

    /**
     * Takes the programmes of an earlier index.
     *
     * @param script that {@link #script} has made
     * @param places for each of its programmes the place that it has now; negative where it is gone, or is taken by itself
     */
    void add(byte[] script, int[] places) {
        // Each line holds a word and its programmes' distances, both in quotes; in neither is anything to escape.
        var at = after('\n', script, 0);
        while (at < script.length && script[at] == '[') {
            var start = after('"', script, at);
            var end = after('"', script, start) - 1;
            at = after('"', script, end + 1);
            Word word = null;
            var program = 0;
            for (var more = true; more; at++) {
                var step = 0;
                for (; script[at] != ' ' && script[at] != '"'; at++) {
                    step = BASE * step + digit(script[at]);
                }
                program += step;
                if (places[program] >= 0) {
                    word = word == null ? word(script, start, end) : word;
                    word.add(places[program]);
                }
                more = script[at] == ' ';
            }
            at = after('\n', script, at);
        }
    }

    private static int after(char wanted, byte[] script, int from) {
        var at = from;
        while (at < script.length && script[at] != wanted) {
            at++;
        }
        return at + 1;
    }

    private static int digit(byte c) {
        return c <= '9' ? c - '0' : c - 'a' + 10;
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
            word.getValue().steps(value);
            value.put("\"]");
            separator = ",\n";
        }
        value.put(sorted.isEmpty() ? "[]" : "]");
        return Assets.part("search", value);
    }
}
