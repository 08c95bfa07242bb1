package dev.samepage.site;

import java.util.HashMap;
import java.util.List;

/**
 * By which words one language's programmes are found in the last site.
 *
 * @param script of {@link SearchIndex}
 * @param programs their names in the order that it counts in
 */
record FormerWords(byte[] script, List<String> programs) {
    /**
     * Hands programmes over to an index, but for those that it has taken one by one.
     *
     * @param now the names of all programmes in their order
     */
    void addTo(SearchIndex index, List<String> now) {
        var known = new HashMap<String, Integer>();
        for (var name : now) {
            known.put(name, known.size());
        }
        var places = new int[programs.size()];
        for (var i = 0; i < places.length; i++) {
            places[i] = known.getOrDefault(programs.get(i), -1);
        }
        index.add(script, places);
    }
}
