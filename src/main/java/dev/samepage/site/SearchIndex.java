package dev.samepage.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.samepage.memory.Block;
import java.util.Arrays;

/**
 * Which programmes of one language name a word, in that language or in the source's.
 *
 * <p>A word is kept once, with the programmes' places, so that a thousand programmes stay some hundred kilobytes.
 */
final class SearchIndex {
    private static final int BASE = 36;
    private static final int STEPS = 16; // bytes; most words are in few programmes
    private static final int[] NONE = {};

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
        // Each programme as the distance from the one before, in base 36: a third of what numbers take.
        private final Bytes steps = new Bytes(STEPS);
        private int last;
        private int count;
        // Those that came after one that follows them; few, if any.
        private int[] late = NONE;
        private int lateCount;

        Word(int start, int end, int hash) {
            this.start = start;
            this.end = end;
            this.hash = hash;
        }

        void add(int program) {
            if (count > 0 && program < last) {
                if (lateCount == late.length) {
                    late = Arrays.copyOf(late, 2 * lateCount + 1);
                }
                late[lateCount++] = program;
                return;
            }
            if (count > 0) {
                steps.put(' ');
            }
            number(program - last, steps);
            last = program;
            count++;
        }

        /** Hands over the steps of all. */
        void steps(Bytes out) {
            if (lateCount == 0) {
                out.put(steps);
                return;
            }
            var all = Arrays.copyOf(late, lateCount + count);
            var in = new Steps(steps.copy(), 0);
            for (var i = lateCount; i < all.length; i++) {
                all[i] = in.next();
            }
            Arrays.sort(all);
            var ordered = new Word(start, end, hash);
            for (var program : all) {
                ordered.add(program);
            }
            out.put(ordered.steps);
        }
    }

    private record Entry(String text, Word word) {}

    /** Reads programmes from steps, as {@link Word} writes them. */
    private static final class Steps {
        private final byte[] text;
        private int at;
        private int program;

        Steps(byte[] text, int from) {
            this.text = text;
            this.at = from;
        }

        int next() {
            var step = 0;
            for (; more(); at++) {
                step = BASE * step + (text[at] <= '9' ? text[at] - '0' : text[at] - 'a' + 10);
            }
            at++;
            program += step;
            return program;
        }

        /** Whether there is a digit. */
        private boolean more() {
            return at < text.length && text[at] != ' ' && text[at] != '"';
        }

        /** Behind the last step that was read, where its row ends; negative where it goes on. */
        int end() {
            return text[at - 1] == ' ' ? -1 : at;
        }
    }

    /**
     * Takes words of a programme, which it must not have had yet.
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
                if (at > from) {
                    word(text, from, at).add(program);
                }
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
            var steps = new Steps(script, after('"', script, end + 1));
            Word word = null;
            do {
                var program = steps.next();
                if (places[program] >= 0) {
                    word = word == null ? word(script, start, end) : word;
                    word.add(places[program]);
                }
                at = steps.end();
            } while (at < 0);
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
        var sorted = new Entry[count];
        for (var i = 0; i < count; i++) {
            var word = known[i];
            sorted[i] = new Entry(new String(words, word.start, word.end - word.start, UTF_8), word);
        }
        // Those of an earlier index are in order already, which this sorting notices.
        Arrays.sort(sorted, (one, other) -> one.text.compareTo(other.text));
        var value = new Bytes(1 << 20);
        var separator = "[\n";
        for (var entry : sorted) {
            value.put(separator);
            value.put("[");
            value.put(Json.quote(entry.text));
            value.put(",\"");
            entry.word.steps(value);
            value.put("\"]");
            separator = ",\n";
        }
        value.put(sorted.length == 0 ? "[]" : "]");
        return Assets.part("search", value);
    }
}
