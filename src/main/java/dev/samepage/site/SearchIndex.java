package dev.samepage.site;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which programmes of one language name a word, in that language or in the source's. Safe for use by threads; what comes
 * out depends on no order of calls.
 *
 * <p>A word is kept once, with the programmes' places, so that a thousand programmes stay some hundred kilobytes.
 */
final class SearchIndex {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private final Map<String, Set<String>> programs = new TreeMap<>();

    synchronized void add(String program, Stream<String> texts) {
        texts.flatMap(SearchIndex::words)
                .forEach(word ->
                        programs.computeIfAbsent(word, key -> new HashSet<>()).add(program));
    }

    /** A text's words without accents and case; the pages' scripts fold what is typed in the same way. */
    static Stream<String> words(String text) {
        var folded = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty());
    }

    /**
     * A script that hands the page each word with the places of its programmes, every place as the distance from the one
     * before, in base 36.
     *
     * @param order the programmes as the page lists them
     */
    synchronized String script(List<String> order) {
        var places = new HashMap<String, Integer>();
        order.forEach(program -> places.put(program, places.size()));
        var out = new StringBuilder("samepage.part(\"search\",[");
        var separator = "\n";
        for (var entry : programs.entrySet()) {
            var last = new int[1];
            var steps = entry.getValue().stream()
                    .map(places::get)
                    .sorted()
                    .map(place -> {
                        var step = Integer.toString(place - last[0], 36);
                        last[0] = place;
                        return step;
                    })
                    .toList();
            out.append(separator)
                    .append('[')
                    .append(Json.quote(entry.getKey()))
                    .append(",\"")
                    .append(String.join(" ", steps))
                    .append("\"]");
            separator = ",\n";
        }
        return out.append("])\n").toString();
    }
}
