package dev.samepage.model;

import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One document of requirements.
 *
 * @param version the source's version, shown to readers and kept with their answers
 * @param terms what the glossary's terms mean here, by the term's id, in the order of the file
 * @param messages every source text once, in the order of the file
 * @param uses for each message key the values that its uses supply
 * @param formerKeys for each message and node that had another id the keys that it had, the likeliest first
 * @param formerAnchors what links from elsewhere may still lead to
 */
public record Program(
        String id,
        String version,
        SourceFile file,
        Phrase title,
        Phrase description,
        Phrase author,
        Phrase keywords,
        List<Market> markets,
        List<Metric> metrics,
        Map<String, Link> links,
        Map<String, Phrase> terms,
        List<Option> options,
        List<Message> messages,
        Map<String, List<Map<String, Argument>>> uses,
        Map<String, List<String>> formerKeys,
        List<FormerAnchor> formerAnchors) {
    public Program {
        markets = List.copyOf(markets);
        metrics = List.copyOf(metrics);
        options = List.copyOf(options);
        messages = List.copyOf(messages);
        formerKeys = Map.copyOf(formerKeys);
        formerAnchors = List.copyOf(formerAnchors);
    }

    /** Those of all options and levels in their order. */
    public List<Requirement> requirements() {
        var out = new ArrayList<Requirement>();
        for (var option : options) {
            for (var level : option.levels()) {
                out.addAll(level.requirements());
            }
        }
        return out;
    }

    /** The ids that a metric had, the likeliest first. */
    public List<String> formerMetrics(String id) {
        return formerIds("metrics.", id);
    }

    /** The ids that a market had, the likeliest first. */
    public List<String> formerMarkets(String id) {
        return formerIds("markets.", id);
    }

    private List<String> formerIds(String list, String id) {
        return formerKeys.getOrDefault(list + id, List.of()).stream()
                .filter(key -> key.startsWith(list))
                .map(key -> key.substring(list.length()))
                .toList();
    }
}
