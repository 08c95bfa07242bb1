package dev.samepage.finding;

import dev.samepage.text.Place;

/**
 * A rule's name card.
 *
 * @param id kebab-case, names the fault, never reused
 * @param severity of its findings unless a finding or the settings say otherwise
 * @param summary one line, lower case, no full stop
 */
public record RuleSpec(String id, Severity severity, String summary) {
    public static RuleSpec error(String id, String summary) {
        return new RuleSpec(id, Severity.ERROR, summary);
    }

    public static RuleSpec warning(String id, String summary) {
        return new RuleSpec(id, Severity.WARNING, summary);
    }

    public static RuleSpec info(String id, String summary) {
        return new RuleSpec(id, Severity.INFO, summary);
    }

    /** A finding of this rule at a place. */
    public Finding at(Place place, String message) {
        return Finding.of(this, place, message);
    }
}
