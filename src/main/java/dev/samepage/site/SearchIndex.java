package dev.samepage.site;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which programmes of one language name a word, in that language or in the source's.
 *
 * <p>A word is kept once, with the programmes' places, so that a thousand programmes stay some hundred kilobytes.
 */
final class SearchIndex {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

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

    /** A text's words without accents and case; the pages' scripts fold what is typed in the same way. */
    static List<String> words(String text) {
        var folded = (plain(text)
                        ? text
                        : ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                                .replaceAll(""))
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
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
