package dev.samepage.site;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which programmes of one language name a word, in that language or in the source's.
 *
 * <p>A word is kept once, with the programmes' places, so that a thousand programmes stay some hundred kilobytes.
 */
final class SearchIndex {
    private final Map<String, StringBuilder> places = new TreeMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private int programs;

    /**
     * Takes the next programme, in the order in which the page lists them.
     *
     * @param words from {@link FoldedWords}
     */
    void add(String words) {
        for (var word : words.split(" ")) {
            var steps = places.computeIfAbsent(word, key -> new StringBuilder());
            var before = last.put(word, programs);
            steps.append(before == null ? "" : " ")
                    .append(Integer.toString(programs - (before == null ? 0 : before), 36));
        }
        programs++;
    }

    /**
     * A script that hands the page each word with the places of its programmes, every place as the distance from the one
     * before, in base 36.
     */
    String script() {
        var out = new StringBuilder("[");
        places.forEach((word, steps) -> out.append(out.length() == 1 ? "\n" : ",\n")
                .append('[')
                .append(Json.quote(word))
                .append(",\"")
                .append(steps)
                .append("\"]"));
        return Assets.part("search", out.append(']').toString());
    }
}
