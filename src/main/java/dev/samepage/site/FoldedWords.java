package dev.samepage.site;

import dev.samepage.memory.Block;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words by which programmes are found. A programme's languages share the source's texts, so these are folded once. */
final class FoldedWords {
    // Words stay from programme to programme, which say much the same; more than this would be no gain.
    private static final int MOST = 10_000;
    private static final int ROWS = 1 << 14;
    // So do texts, since labels are among them; a programme has some hundreds.
    private static final int MOST_TEXTS = 3_000;
    private static final Word[] NONE = {};

    private final Map<String, Word[]> texts = new HashMap<>();
    private final SearchWords reader = new SearchWords();
    // A table of rows of words with alike numbers, which tells a known word by its letters without making a text of
    // them.
    private final Word[] words = new Word[ROWS];
    private final Bytes out = new Bytes();
    private final SearchWords.Sink sink = this::take;
    private int count;
    // Those of the text that is being read.
    private Word[] read = new Word[32];
    private int length;
    private List<String> source = List.of();
    private Word[] sourceWords = NONE;
    private Block sourceBlock = new Block(new byte[0]);
    private int turn;

    /** A word, the next one of its row, and the last turn in which it was taken. */
    private static final class Word {
        private final char[] letters;
        private final int hash;
        private final long whole;
        private final byte[] bytes;
        private final Word next;
        private int turn;

        Word(char[] letters, int hash, long whole, Word next) {
            this.letters = letters;
            this.hash = hash;
            this.whole = whole;
            this.bytes = new String(letters).getBytes(StandardCharsets.UTF_8);
            this.next = next;
        }
    }

    /** Begins a programme. */
    void begin() {
        source = List.of();
        sourceWords = NONE;
        sourceBlock = new Block(new byte[0]);
        if (count > MOST) {
            Arrays.fill(words, null);
            count = 0;
            texts.clear();
        }
        if (texts.size() > MOST_TEXTS) {
            texts.clear();
        }
    }

    /**
     * The different words of the texts that a page's texts were translated from, the same object for all languages that have
     * the same; and those of the page's texts that are not among them. Each word stands once, as the page says them first,
     * in UTF-8 with blanks between them.
     */
    List<Block> of(Shown shown) {
        if (!shown.source().equals(source)) {
            source = shown.source();
            turn++;
            var taken = new ArrayList<Word>();
            sourceBlock = block(source, taken);
            sourceWords = taken.toArray(Word[]::new);
        }
        turn++;
        for (var word : sourceWords) {
            word.turn = turn;
        }
        return List.of(sourceBlock, block(shown.plain(), null));
    }

    /**
     * The words that were not taken in this turn yet.
     *
     * @param taken nullable; gets them
     */
    private Block block(List<String> plain, List<Word> taken) {
        out.clear();
        for (var i = 0; i < plain.size(); i++) {
            for (var word : words(plain.get(i))) {
                if (word.turn != turn) {
                    word.turn = turn;
                    if (out.length() > 0) {
                        out.put(' ');
                    }
                    out.put(word.bytes);
                    if (taken != null) {
                        taken.add(word);
                    }
                }
            }
        }
        return new Block(out.copy());
    }

    private Word[] words(String text) {
        var known = texts.get(text);
        if (known == null) {
            length = 0;
            reader.each(text, sink);
            known = length == 0 ? NONE : Arrays.copyOf(read, length);
            texts.put(text, known);
        }
        return known;
    }

    private void take(char[] letters, int end, int hash, long whole) {
        if (length == read.length) {
            read = Arrays.copyOf(read, 2 * length);
        }
        read[length++] = word(letters, end, hash, whole);
    }

    private Word word(char[] letters, int end, int hash, long whole) {
        var row = (hash ^ hash >>> 14) & ROWS - 1;
        for (var word = words[row]; word != null; word = word.next) {
            // Few words are long enough to be looked at letter by letter.
            if (whole != 0
                    ? word.whole == whole
                    : word.hash == hash && Arrays.equals(word.letters, 0, word.letters.length, letters, 0, end)) {
                return word;
            }
        }
        count++;
        words[row] = new Word(Arrays.copyOf(letters, end), hash, whole, words[row]);
        return words[row];
    }
}
