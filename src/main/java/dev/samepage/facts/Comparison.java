package dev.samepage.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** Holds a translation's facts against its source's. */
public final class Comparison {
    private Comparison() {}

    /** The differences in the order of their kinds and places; empty where the translation says the same. */
    public static List<Difference> of(Facts source, Facts target) {
        if (source.text().equals(target.text())) {
            return LinkComparison.wrongLocales(source, target);
        }
        var out = new Found();
        var pair = new Pair(source, target);
        LinkComparison.compare(pair, out);
        GlueComparison.compare(pair, out);
        NameComparison.compare(pair, out);
        FigureComparison.compare(pair, out);
        UnitComparison.compare(pair, out);
        OrderComparison.compare(pair, out);
        AlternativesComparison.compare(pair, out);
        LogicComparison.compare(pair, out);
        return distinct(out.all);
    }

    // A class: a function that carries its list along is made much more slowly, and for each pair of texts.
    private static final class Found implements Consumer<Difference> {
        private final List<Difference> all = new ArrayList<>();

        @Override
        public void accept(Difference difference) {
            all.add(difference);
        }
    }

    /** One difference per kind and fact: the surest. */
    private static List<Difference> distinct(List<Difference> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var kept = new LinkedHashMap<String, Difference>();
        for (var difference : found) {
            kept.merge(
                    difference.kind() + " " + difference.fact(),
                    difference,
                    (a, b) -> b.certainty().compareTo(a.certainty()) < 0 ? b : a);
        }
        var sorted = new ArrayList<>(kept.values());
        sorted.sort((a, b) -> a.kind() == b.kind()
                ? Integer.compare(start(a), start(b))
                : a.kind().compareTo(b.kind()));
        return List.copyOf(sorted);
    }

    private static int start(Difference difference) {
        return difference
                .inTarget()
                .or(difference::inSource)
                .map(span -> span.start())
                .orElse(0);
    }
}
