package dev.samepage.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words by which one programme is found; its languages share the source's texts, so these are folded once. */
final class FoldedWords {
    private final Map<String, List<Word>> texts = new HashMap<>();
    private final SearchWords reader = new SearchWords();
    // A table of rows of words with alike numbers, which tells a known word by its letters without making a text of
    // them.
    private final Word[] words = new Word[1024];
    private List<String> source = List.of();
    private List<Word> sourceWords = List.of();
    private int turn;

    /** A word, the next one of its row, and the last turn in which it was taken. */
    private static final class Word implements Comparable<Word> {
        private final String folded;
        private final Word next;
        private int turn;

        Word(String folded, Word next) {
            this.folded = folded;
            this.next = next;
        }

        boolean is(char[] letters, int from, int to) {
            if (folded.length() != to - from) {
                return false;
            }
            for (var i = from; i < to; i++) {
                if (folded.charAt(i - from) != letters[i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int compareTo(Word other) {
            return folded.compareTo(other.folded);
        }
    }

    /** The different words of a page's texts and of those that they were translated from, each once, in their order. */
    String of(Shown shown) {
        if (!shown.source().equals(source)) {
            source = shown.source();
            turn++;
            sourceWords = sorted(source);
        }
        turn++;
        for (var word : sourceWords) {
            word.turn = turn;
        }
        return merged(sourceWords, sorted(shown.plain()));
    }

    /** The words that were not taken in this turn yet. */
    private List<Word> sorted(List<String> plain) {
        var out = new ArrayList<Word>();
        for (var text : plain) {
            for (var word : words(text)) {
                if (word.turn != turn) {
                    word.turn = turn;
                    out.add(word);
                }
            }
        }
        Collections.sort(out);
        return out;
    }

    private List<Word> words(String text) {
        var known = texts.get(text);
        if (known == null) {
            var read = new ArrayList<Word>();
            reader.each(text, (letters, from, to) -> read.add(word(letters, from, to)));
            texts.put(text, read);
            known = read;
        }
        return known;
    }

    private Word word(char[] letters, int from, int to) {
        var hash = 0;
        for (var i = from; i < to; i++) {
            hash = 31 * hash + letters[i];
        }
        var row = (hash ^ hash >>> 10) & words.length - 1;
        for (var word = words[row]; word != null; word = word.next) {
            if (word.is(letters, from, to)) {
                return word;
            }
        }
        words[row] = new Word(new String(letters, from, to - from), words[row]);
        return words[row];
    }

    /** Two lists in order as one. */
    private static String merged(List<Word> one, List<Word> other) {
        var out = new StringBuilder(8 * (one.size() + other.size()));
        var first = 0;
        var second = 0;
        while (first < one.size() || second < other.size()) {
            var takeFirst = second == other.size()
                    || first < one.size() && one.get(first).compareTo(other.get(second)) < 0;
            out.append(out.length() == 0 ? "" : " ")
                    .append((takeFirst ? one.get(first++) : other.get(second++)).folded);
        }
        return out.toString();
    }
}
