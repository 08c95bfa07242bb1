package dev.samepage.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words by which one programme is found; its languages share the source's texts, so each text is folded once. */
final class FoldedWords {
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();
    private int page;

    /** A word, and the last page that was seen to say it. */
    private static final class Word {
        private final String folded;
        private int page;

        Word(String folded) {
            this.folded = folded;
        }
    }

    /** The same of a text. */
    private static final class Text {
        private final List<Word> words;
        private int page;

        Text(List<Word> words) {
            this.words = words;
        }
    }

    /** The different words of a page's texts and of those that they were translated from, each once, in their order. */
    String of(Shown shown) {
        page++;
        var out = new ArrayList<String>();
        shown.plain().forEach(text -> add(text, out));
        shown.source().forEach(text -> add(text, out));
        Collections.sort(out);
        return String.join(" ", out);
    }

    private void add(String plain, List<String> out) {
        var text = texts.get(plain);
        if (text == null) {
            text = new Text(SearchWords.of(plain).stream()
                    .map(word -> words.computeIfAbsent(word, Word::new))
                    .toList());
            texts.put(plain, text);
        }
        if (text.page == page) {
            return;
        }
        text.page = page;
        for (var word : text.words) {
            if (word.page != page) {
                word.page = page;
                out.add(word.folded);
            }
        }
    }
}
