package dev.samepage.sync;

import dev.samepage.bundle.Entry;
import dev.samepage.bundle.Previous;
import dev.samepage.bundle.State;
import dev.samepage.yaml.BundleText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one locale's bundles have translated, retired units too: source text to its translations. */
final class Memory {
    private final Map<String, Set<String>> translations = new LinkedHashMap<>();

    static Memory of(List<BundleText> bundles) {
        var memory = new Memory();
        for (var bundle : bundles) {
            Stream.concat(bundle.entries().stream(), bundle.retired().stream())
                    .filter(Entry::translated)
                    .filter(Memory::trusted)
                    .forEach(entry -> memory.translations
                            .computeIfAbsent(entry.translatedFrom().value(), source -> new LinkedHashSet<>())
                            .add(entry.target().value()));
        }
        return memory;
    }

    // A stale unit is `initial`, but its target was a translation of its previous source.
    private static boolean trusted(Entry entry) {
        var stale = entry.previous().isPresent() && entry.translatedFrom() != entry.source();
        var state = stale ? entry.previous().map(Previous::state).orElseThrow() : entry.state();
        return state != State.INITIAL;
    }

    List<String> of(String source) {
        return List.copyOf(translations.getOrDefault(source, Set.of()));
    }
}
