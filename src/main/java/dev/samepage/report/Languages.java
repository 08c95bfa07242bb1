package dev.samepage.report;

import java.util.List;

/**
 * The languages of a run, as BCP 47 tags.
 *
 * @param source of the canonical texts
 * @param targets whose translations were looked at; what had no finding passed
 */
public record Languages(String source, List<String> targets) {
    public static final Languages UNKNOWN = new Languages("", List.of());

    public Languages {
        targets = List.copyOf(targets);
    }
}
