package dev.samepage.baseline;

import dev.samepage.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run held against a baseline.
 *
 * @param fresh findings that the baseline does not list
 * @param known findings that it lists
 * @param fixed for each entry that matches nothing within the scope, the finding that says so
 */
public record Comparison(List<Finding> fresh, List<Finding> known, List<Finding> fixed) {
    public Comparison {
        fresh = List.copyOf(fresh);
        known = List.copyOf(known);
        fixed = List.copyOf(fixed);
    }

    /** What the reader should act on: new findings, and entries to be removed. */
    public List<Finding> findings() {
        return Stream.concat(fresh.stream(), fixed.stream())
                .sorted(Finding.ORDER)
                .toList();
    }

    /** Such as {@code 12 known, 3 new, 1 fixed}. */
    public String summary() {
        return known.size() + " known, " + fresh.size() + " new, " + fixed.size() + " fixed";
    }
}
