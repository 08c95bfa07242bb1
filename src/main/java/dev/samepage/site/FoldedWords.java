package dev.samepage.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words by which one programme is found; its languages share the source's texts, so these are folded once. */
final class FoldedWords {
    private final Map<String, List<Word>> texts = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();
    private List<String> source = List.of();
    private List<String> sourceWords = List.of();
    private int turn;

    /** A word, and the last turn in which it was taken. */
    private static final class Word {
        private final String folded;
        private int turn;

        Word(String folded) {
            this.folded = folded;
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
        sourceWords.forEach(word -> words.get(word).turn = turn);
        return merged(sourceWords, sorted(shown.plain()));
    }

    /** The words that were not taken in this turn yet. */
    private List<String> sorted(List<String> plain) {
        var out = new ArrayList<String>();
        for (var text : plain) {
            for (var word : words(text)) {
                if (word.turn != turn) {
                    word.turn = turn;
                    out.add(word.folded);
                }
            }
        }
        Collections.sort(out);
        return out;
    }

    private List<Word> words(String text) {
        var known = texts.get(text);
        if (known == null) {
            known = new ArrayList<>();
            for (var word : SearchWords.of(text)) {
                known.add(words.computeIfAbsent(word, Word::new));
            }
            texts.put(text, known);
        }
        return known;
    }

    /** Two lists in order as one. */
    private static String merged(List<String> one, List<String> other) {
        var out = new StringBuilder(8 * (one.size() + other.size()));
        var first = 0;
        var second = 0;
        while (first < one.size() || second < other.size()) {
            var takeFirst = second == other.size()
                    || first < one.size() && one.get(first).compareTo(other.get(second)) < 0;
            out.append(out.length() == 0 ? "" : " ").append(takeFirst ? one.get(first++) : other.get(second++));
        }
        return out.toString();
    }
}
