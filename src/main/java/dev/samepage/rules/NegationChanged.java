package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags a not that was lost or added. */
final class NegationChanged extends FactRule {
    NegationChanged() {
        super(RuleSpec.error("negation-changed", "one side denies what the other states"), Kind.NEGATION_CHANGED);
    }

    @Override
    boolean tells(Difference difference, Unit unit, Document document) {
        return difference.fact().equals(Difference.NOT_IN_SENTENCE)
                || !unit.compared().stream()
                        .allMatch(compared -> Denial.onBothSides(compared, difference, unit.source(), unit.target()));
    }

    @Override
    String help(Difference difference) {
        return "state it as the source does, or correct the source";
    }

    @Override
    String message(Difference difference) {
        return difference.found().isEmpty() && !difference.expected().isEmpty()
                ? "the source says `" + difference.expected() + "`, the translation has no such denial"
                : "the translation says `" + difference.found() + "`, the source has no such denial";
    }
}
