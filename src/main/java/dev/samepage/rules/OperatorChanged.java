package dev.samepage.rules;

import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags conditions that are joined otherwise than in the source: all or any, and or or. */
final class OperatorChanged extends FactRule {
    OperatorChanged() {
        super(RuleSpec.error("operator-changed", "and became or, or all became any"), Kind.OPERATOR_CHANGED);
    }

    @Override
    String help(Difference difference) {
        return "say " + inOwnWords(difference, "what the source says") + "; it decides whether one condition is enough";
    }
}
