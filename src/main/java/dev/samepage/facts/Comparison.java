package dev.samepage.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Holds a translation's facts against its source's. */
public final class Comparison {
    private Comparison() {}

    /** The differences in the order of their kinds and places; empty where the translation says the same. */
    public static List<Difference> of(Facts source, Facts target) {
        if (source.text().equals(target.text())) {
            return LinkComparison.wrongLocales(source, target);
        }
        var found = new ArrayList<Difference>();
        var pair = new Pair(source, target);
        LinkComparison.compare(pair, found::add);
        GlueComparison.compare(pair, found::add);
        NameComparison.compare(pair, found::add);
        FigureComparison.compare(pair, found::add);
        UnitComparison.compare(pair, found::add);
        OrderComparison.compare(pair, found::add);
        AlternativesComparison.compare(pair, found::add);
        LogicComparison.compare(pair, found::add);
        return distinct(found);
    }

    /** One difference per kind and fact: the surest. */
    private static List<Difference> distinct(List<Difference> found) {
        var kept = new LinkedHashMap<String, Difference>();
        for (var difference : found) {
            kept.merge(
                    difference.kind() + " " + difference.fact(),
                    difference,
                    (a, b) -> b.certainty().compareTo(a.certainty()) < 0 ? b : a);
        }
        var sorted = new ArrayList<>(kept.values());
        sorted.sort(Comparator.comparing(Difference::kind)
                .thenComparingInt(difference -> difference
                        .inTarget()
                        .or(difference::inSource)
                        .map(span -> span.start())
                        .orElse(0)));
        return List.copyOf(sorted);
    }
}
