package dev.samepage.site;

import java.util.List;
import java.util.Map;

/**
 * By which words one language's programmes are found in the last site.
 *
 * @param script of {@link SearchIndex}
 * @param programs their names in the order that it counts in
 */
record FormerWords(byte[] script, List<String> programs) {
    /**
     * Hands programmes over to an index.
     *
     * @param taken their places there by their names; the others are left out
     */
    void addTo(SearchIndex index, Map<String, Integer> taken) {
        var places = programs.stream()
                .mapToInt(program -> taken.getOrDefault(program, -1))
                .toArray();
        index.add(script, places);
    }
}
