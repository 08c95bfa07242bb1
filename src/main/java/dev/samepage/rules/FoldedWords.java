package dev.samepage.rules;

import dev.samepage.rules.Words.Word;
import java.util.ArrayList;
import java.util.List;

/** The words of a text as terms are looked for among them: in small letters, without accents. */
final class FoldedWords {
    private final List<Word> words;
    private final List<String> folded;
    private final String joined;

    FoldedWords(List<Word> words) {
        this.words = words;
        this.folded = new ArrayList<>(words.size());
        var all = new StringBuilder(8 * words.size());
        for (var word : words) {
            folded.add(word.spelling().folded());
            all.append(' ').append(word.spelling().folded());
        }
        this.joined = all.toString();
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    String folded(int i) {
        return folded.get(i);
    }

    /** Whether some word has the letters in it, wherever. */
    boolean hold(String letters) {
        return joined.contains(letters);
    }
}
