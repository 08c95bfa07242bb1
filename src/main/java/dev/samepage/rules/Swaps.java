package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Reading;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.text.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers and codes that two units of a document have exchanged. */
record Swaps(List<Swap> pairs) {
    /** Each has what the other should have. */
    record Swap(Replaced one, Replaced other) {}

    /** A fact that was replaced by another; expected and found as letters and digits alone. */
    record Replaced(Unit unit, Reading where, Difference difference, String expected, String found) {
        Place place() {
            return difference
                    .inTarget()
                    .map(where::place)
                    .orElseGet(() -> unit.target().place());
        }
    }

    /** Asked by several rules. */
    static Swaps of(Document document) {
        return document.derived().get(Swaps.class, document, Swaps::find);
    }

    private static Swaps find(Document document) {
        var replaced = replaced(document);
        if (replaced.size() < 2) {
            return new Swaps(List.of());
        }
        var byFound = new LinkedHashMap<String, List<Replaced>>();
        replaced.forEach(fact ->
                byFound.computeIfAbsent(fact.found, key -> new ArrayList<>()).add(fact));
        Set<Replaced> paired = new HashSet<>();
        var out = new ArrayList<Swap>();
        for (var fact : replaced) {
            byFound.getOrDefault(fact.expected, List.of()).stream()
                    .filter(twin -> twin.unit != fact.unit && twin.expected.equals(fact.found))
                    .filter(twin -> !paired.contains(twin) && !paired.contains(fact))
                    .findFirst()
                    .ifPresent(twin -> {
                        paired.add(fact);
                        paired.add(twin);
                        out.add(new Swap(fact, twin));
                    });
        }
        return new Swaps(List.copyOf(out));
    }

    /** Whether a difference of a unit is one half of a swap. */
    boolean contain(Unit unit, Difference difference) {
        return pairs.stream().anyMatch(swap -> is(swap.one, unit, difference) || is(swap.other, unit, difference));
    }

    private static boolean is(Replaced half, Unit unit, Difference difference) {
        return half.unit == unit && half.difference.fact().equals(difference.fact());
    }

    private static List<Replaced> replaced(Document document) {
        var out = new ArrayList<Replaced>();
        for (var unit : document.units()) {
            if (!unit.differs()) {
                continue;
            }
            Map<String, Replaced> once = new LinkedHashMap<>();
            for (var nth = 0; nth < unit.comparisons(); nth++) {
                var compared = unit.comparison(nth);
                for (var difference : compared.differences()) {
                    if (difference.kind() == Kind.NUMBER_CHANGED || difference.kind() == Kind.IDENTIFIER_CHANGED) {
                        var expected = plain(difference.expected());
                        var found = plain(difference.found());
                        if (!expected.isEmpty() && !found.isEmpty() && !expected.equals(found)) {
                            once.putIfAbsent(
                                    expected + " " + found,
                                    new Replaced(unit, compared.target(), difference, expected, found));
                        }
                    }
                }
            }
            out.addAll(once.values());
        }
        return out;
    }

    // The same number in two languages' writing: 2,000 and 2.000.
    private static String plain(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
