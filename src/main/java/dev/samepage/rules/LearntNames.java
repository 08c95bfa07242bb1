package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Certainty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names that a document keeps letter by letter nearly everywhere, and the units that do not.
 *
 * @param without the units of whose source's names some are gone, whatever became of these elsewhere
 */
record LearntNames(List<Dropped> dropped, List<Unit> without) {
    /**
     * A name that one unit has lost.
     *
     * @param keeper a unit that keeps it
     * @param kept how many do
     */
    record Dropped(String name, Unit unit, Unit keeper, int kept) {}

    private static final LearntNames NONE = new LearntNames(List.of(), List.of());

    // Units that keep a name for each that does not, and how many at least.
    private static final int KEPT = 4;

    private static final class Uses {
        private final List<Unit> kept = new ArrayList<>();
        private final List<Unit> gone = new ArrayList<>();
        private int all;
    }

    static LearntNames of(Document document) {
        return document.derived().get(LearntNames.class, document, LearntNames::learn);
    }

    private static LearntNames learn(Document document) {
        List<Unit> without = null;
        var gone = new HashSet<String>();
        for (var unit : document.units()) {
            var fate = ProperNames.fate(unit);
            if (!fate.gone().isEmpty()) {
                without = without == null ? new ArrayList<>() : without;
                without.add(unit);
                if (translated(unit)) {
                    gone.addAll(fate.gone());
                }
            }
        }
        if (without == null) {
            return NONE;
        }
        Map<String, Uses> uses = new LinkedHashMap<>();
        for (var unit : document.units()) {
            if (!translated(unit)) {
                continue;
            }
            var fate = ProperNames.fate(unit);
            for (var name : ProperNames.in(unit)) {
                if (!gone.contains(name)) {
                    continue;
                }
                var use = uses.computeIfAbsent(name, key -> new Uses());
                use.all++;
                if (!fate.lost().contains(name)) {
                    use.kept.add(unit);
                } else if (fate.gone().contains(name)) {
                    use.gone.add(unit);
                }
            }
        }
        var out = new ArrayList<Dropped>();
        uses.forEach((name, use) -> {
            if (!use.gone.isEmpty() && use.kept.size() >= KEPT * (use.all - use.kept.size())) {
                for (var unit : use.gone) {
                    if (!told(name, unit)
                            && out.stream().noneMatch(other -> other.unit == unit && overlaps(other.name, name))) {
                        out.add(new Dropped(name, unit, use.kept.get(0), use.kept.size()));
                    }
                }
            }
        });
        return new LearntNames(List.copyOf(out), List.copyOf(without));
    }

    boolean tell(Unit unit, String name) {
        return dropped.stream().anyMatch(other -> other.unit == unit && overlaps(other.name, name));
    }

    /** Whether a unit has a translation that can be held against others. */
    static boolean translated(Unit unit) {
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            if (!Leftover.none(unit, compared)) {
                return false;
            }
        }
        return unit.comparisons() > 0;
    }

    /** Whether another rule speaks of the name in this unit. */
    static boolean told(String name, Unit unit) {
        return unit.compared().stream()
                .flatMap(compared -> compared.differences().stream())
                .filter(difference -> difference.certainty() != Certainty.POSSIBLE)
                .anyMatch(difference -> about(difference, name));
    }

    private static boolean about(Difference difference, String name) {
        return overlaps(difference.expected(), name) || overlaps(difference.fact(), name);
    }

    /** Whether one of two stretches of a text has the other's words in it: "or" is none of "Contoso Forms". */
    static boolean overlaps(String a, String b) {
        var one = a.toLowerCase(Locale.ROOT);
        var other = b.toLowerCase(Locale.ROOT);
        return !one.isEmpty() && !other.isEmpty() && (holds(one, other) || holds(other, one));
    }

    private static boolean holds(String text, String words) {
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isEdge(text, at) && isEdge(text, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word or number goes on there; O365 has 365. */
    private static boolean isEdge(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        var before = text.charAt(at - 1);
        var behind = text.charAt(at);
        return !(Character.isLetter(before) && Character.isLetter(behind))
                && !(Character.isDigit(before) && Character.isDigit(behind));
    }
}
