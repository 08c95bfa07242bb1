package dev.samepage.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.samepage.memory.Block;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which programmes of one language name a word, in that language or in the source's.
 *
 * <p>A word is kept once, with the programmes' places, so that a thousand programmes stay some hundred kilobytes.
 */
final class SearchIndex {
    private static final int BASE = 36;
    private static final int STEPS = 16; // bytes; most words are in few programmes
    private static final int[] NONE = {};
    private static final int GONE = Integer.MIN_VALUE;

    // Words lie behind one another in one array, where a table of twice as many places finds them by their bytes:
    // there are some hundred thousand to look up, and but some thousand different ones.
    private byte[] words = new byte[1 << 16];
    private int length;
    private int[] table = new int[1 << 12]; // a word's number and 1
    private Word[] known = new Word[1 << 11];
    private int count;
    // The programmes that were taken one by one.
    private final BitSet own = new BitSet();

    /** A word's place among all bytes, and the programmes that have it. */
    private static final class Word {
        private final int start;
        private final int end;
        private final int hash;
        // Each programme as the distance from the one before, in base 36: a third of what numbers take.
        private Bytes steps; // null while there is none
        private int last;
        private int count;

        Word(int start, int end, int hash) {
            this.start = start;
            this.end = end;
            this.hash = hash;
        }

        void add(int program) {
            if (count == 0) {
                steps = new Bytes(STEPS);
            } else {
                steps.put(' ');
            }
            number(program - last, steps);
            last = program;
            count++;
        }

        /** The programmes so far in their order. */
        int[] programs() {
            var in = new Steps(steps.copy(), 0);
            var out = new int[count];
            for (var i = 0; i < count; i++) {
                out[i] = in.next();
            }
            return out;
        }

        /**
         * Takes these programmes in place of all so far.
         *
         * @param programs in their order
         */
        void set(int[] programs, int size) {
            last = 0;
            count = 0;
            for (var i = 0; i < size; i++) {
                add(programs[i]);
            }
        }

        /** The same in the form that {@link #add} gives them. */
        void set(byte[] all) {
            steps = Bytes.of(all);
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
     * Takes words of a programme, which it must not have had yet; to be called in the programmes' order.
     *
     * @param program its place in the order in which the page lists them
     * @param block from {@link FoldedWords}, in UTF-8
     */
    void add(int program, Block block) {
        own.set(program);
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
     * Takes the programmes of an earlier index, without those that were taken one by one; nothing may be taken later.
     *
     * @param script that {@link #script} has made
     * @param places for each of its programmes the place that it has now; negative where it is gone
     */
    void add(byte[] script, int[] places) {
        var now = new int[places.length];
        var stay = true;
        for (var i = 0; i < now.length; i++) {
            // Those that are here already are told apart by their sign.
            now[i] = places[i] < 0 ? GONE : own.get(places[i]) ? ~places[i] : places[i];
            stay &= places[i] < 0 || places[i] == i;
        }
        var others = new int[now.length + own.cardinality()];
        // Each line holds a word and its programmes' distances, both in quotes; in neither is anything to escape.
        var at = after('\n', script, 0);
        while (at < script.length && script[at] == '[') {
            var start = after('"', script, at);
            var end = after('"', script, start) - 1;
            var from = after('"', script, end + 1);
            at = take(script, start, end, from, now, stay, others);
        }
    }

    /** Takes one word's line; where the next one begins. */
    private int take(byte[] script, int start, int end, int from, int[] now, boolean stay, int[] others) {
        var hash = hash(script, start, end);
        var place = place(script, start, end, hash);
        var word = table[place] == 0 ? null : known[table[place] - 1];
        var mine = word == null ? NONE : word.programs();
        var again = 0;
        var count = 0;
        var same = stay;
        var steps = new Steps(script, from);
        do {
            var program = now[steps.next()];
            if (program >= 0) {
                others[count++] = program;
            } else if (again < mine.length && mine[again] == ~program) {
                again++;
            } else {
                same = false;
            }
        } while (steps.end() < 0);
        same &= again == mine.length;
        // Where nobody says it any more there is nothing to keep, and where only new ones do they are here already.
        if (same || count > 0) {
            word = word == null ? fresh(script, start, end, hash, place) : word;
        }
        if (same) {
            // Nearly all words are said by those that said them before.
            word.set(Arrays.copyOfRange(script, from, steps.end() - 1));
        } else if (count > 0) {
            System.arraycopy(mine, 0, others, count, mine.length);
            Arrays.sort(others, 0, count + mine.length);
            word.set(others, count + mine.length);
        }
        return after('\n', script, steps.end());
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
        var digit = value % BASE;
        out.put((char) (digit < 10 ? '0' + digit : 'a' + digit - 10));
    }

    private Word word(byte[] text, int from, int to) {
        var hash = hash(text, from, to);
        var place = place(text, from, to, hash);
        return table[place] == 0 ? fresh(text, from, to, hash, place) : known[table[place] - 1];
    }

    /** Where the table has a word, or is empty for it. */
    private int place(byte[] text, int from, int to, int hash) {
        var at = hash & table.length - 1;
        while (table[at] != 0) {
            var one = known[table[at] - 1];
            if (one.hash == hash && Arrays.equals(words, one.start, one.end, text, from, to)) {
                return at;
            }
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private static int hash(byte[] text, int from, int to) {
        var hash = 0;
        for (var i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
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
        // Those that only an earlier index had are in order already, which this sorting notices.
        Arrays.sort(sorted, (one, other) -> one.text.compareTo(other.text));
        var value = new Bytes(1 << 20);
        var separator = "[\n";
        for (var entry : sorted) {
            value.put(separator);
            // Letters and digits, of which JSON escapes none.
            value.put("[\"");
            value.put(words, entry.word.start, entry.word.end);
            value.put("\",\"");
            value.put(entry.word.steps);
            value.put("\"]");
            separator = ",\n";
        }
        value.put(sorted.length == 0 ? "[]" : "]");
        return Assets.part("search", value);
    }
}
