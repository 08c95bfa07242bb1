package dev.samepage.audit;

import java.util.HashMap;
import java.util.Map;

/**
 * Names for units that stay when lines move and are the same in every locale: the section's anchors and the first words
 * of the source. (The ids in bilingual pages change with every new drop, and differ per locale.)
 */
final class Keys {
    private final Map<String, Integer> seen = new HashMap<>();

    String key(String section, String text) {
        var slug = Slug.brief(text);
        var stem = section.isEmpty() ? slug : section + "/" + slug;
        var count = seen.merge(stem, 1, Integer::sum);
        return count == 1 ? stem : stem + "-" + count;
    }
}
