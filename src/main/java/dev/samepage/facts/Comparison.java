package dev.samepage.facts;

import java.util.List;

/** Two texts held against one another. */
public final class Comparison {
    private Comparison() {}

    public static List<Difference> of(Facts source, Facts target) {
        return List.of();
    }
}
