package dev.samepage.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The words by which one programme is found; its languages share the source's texts, so each text is folded once. */
final class FoldedWords {
    private final Map<String, List<String>> known = new HashMap<>();

    /** The different words of a page's texts and of those that they were translated from, each once, in their order. */
    String of(Shown shown) {
        var out = new TreeSet<String>();
        shown.plain().forEach(text -> out.addAll(words(text)));
        shown.source().forEach(text -> out.addAll(words(text)));
        return String.join(" ", out);
    }

    private List<String> words(String text) {
        return known.computeIfAbsent(text, SearchIndex::words);
    }
}
