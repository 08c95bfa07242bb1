package dev.samepage.audit;

import dev.samepage.check.Unit.Standing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each unit of a page was in the drop before: the same source in the same section, else much the same source. */
final class PreviousUnits {
    private final List<Draft> units;
    private final List<Draft> before;
    private final Draft[] found;
    private final boolean[] taken;

    private PreviousUnits(List<Draft> units, List<Draft> before) {
        this.units = units;
        this.before = before;
        this.found = new Draft[units.size()];
        this.taken = new boolean[before.size()];
        if (before.isEmpty()) {
            return;
        }
        same(draft -> draft.section() + "\n" + Wording.bare(draft.source().value()));
        same(draft -> Wording.bare(draft.source().value()));
        similar(Draft::section);
        similar(draft -> "");
    }

    /** In the units' order. */
    static List<Optional<Draft>> of(List<Draft> units, List<Draft> before) {
        var previous = new PreviousUnits(
                units,
                before.stream()
                        .filter(draft -> draft.standing() == Standing.PAIRED)
                        .toList());
        var out = new ArrayList<Optional<Draft>>();
        for (var draft : previous.found) {
            out.add(Optional.ofNullable(draft));
        }
        return out;
    }

    private interface Grouping {
        String key(Draft draft);
    }

    private void same(Grouping grouping) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (var j = 0; j < before.size(); j++) {
            if (!taken[j]) {
                free.computeIfAbsent(grouping.key(before.get(j)), key -> new ArrayDeque<>())
                        .add(j);
            }
        }
        for (var i = 0; i < found.length; i++) {
            var candidates = open(i) ? free.get(grouping.key(units.get(i))) : null;
            if (candidates != null && !candidates.isEmpty()) {
                take(i, candidates.poll());
            }
        }
    }

    private void similar(Grouping grouping) {
        Map<String, List<Integer>> left = new HashMap<>();
        for (var i = 0; i < found.length; i++) {
            if (open(i)) {
                left.computeIfAbsent(grouping.key(units.get(i)), key -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, List<Integer>> free = new HashMap<>();
        for (var j = 0; j < before.size(); j++) {
            if (!taken[j]) {
                free.computeIfAbsent(grouping.key(before.get(j)), key -> new ArrayList<>())
                        .add(j);
            }
        }
        left.forEach((key, mine) -> {
            var theirs = free.getOrDefault(key, List.of());
            var partner = Wording.pair(
                    mine.stream().map(i -> units.get(i).source().value()).toList(),
                    theirs.stream().map(j -> before.get(j).source().value()).toList());
            for (var k = 0; k < partner.length; k++) {
                if (partner[k] >= 0) {
                    take(mine.get(k), theirs.get(partner[k]));
                }
            }
        });
    }

    private boolean open(int unit) {
        return found[unit] == null && units.get(unit).standing() == Standing.PAIRED;
    }

    private void take(int unit, int old) {
        found[unit] = before.get(old);
        taken[old] = true;
    }
}
