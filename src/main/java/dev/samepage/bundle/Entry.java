package dev.samepage.bundle;

import dev.samepage.text.MappedText;
import java.util.List;

/**
 * A unit as a bundle's file holds it.
 *
 * @param source the exact source text that was translated
 * @param target the translation; empty where there is none yet
 * @param note a translator's remark, or empty
 */
public record Entry(
        MappedText key, MappedText source, MappedText target, State state, String note, List<Allowance> allowances) {
    public Entry {
        allowances = List.copyOf(allowances);
    }

    /** Whether there are words to show. */
    public boolean translated() {
        return !target.isEmpty();
    }

    /** A rule that somebody decided does not apply here, and why. */
    public record Allowance(MappedText rule, String because) {}
}
