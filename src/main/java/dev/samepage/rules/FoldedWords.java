package dev.samepage.rules;

import dev.samepage.rules.Words.Word;

/** The words of a text as terms are looked for among them: in small letters, without accents. */
final class FoldedWords {
    private final Words words;
    private final String[] folded;
    private final String joined;

    FoldedWords(Words words) {
        this.words = words;
        this.folded = new String[words.size()];
        var all = new StringBuilder(8 * folded.length);
        for (var i = 0; i < folded.length; i++) {
            folded[i] = words.spelling(i).folded();
            all.append(' ').append(folded[i]);
        }
        this.joined = all.toString();
    }

    int size() {
        return folded.length;
    }

    Word word(int i) {
        return words.get(i);
    }

    String folded(int i) {
        return folded[i];
    }

    /** Whether some word has the letters in it, wherever. */
    boolean hold(String letters) {
        return joined.contains(letters);
    }
}
