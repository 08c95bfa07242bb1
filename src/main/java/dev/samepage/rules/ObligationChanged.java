package dev.samepage.rules;

import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags a duty that became a choice, or a choice that became a duty. */
final class ObligationChanged extends FactRule {
    ObligationChanged() {
        super(RuleSpec.error("obligation-changed", "must became may, or may became must"), Kind.OBLIGATION_CHANGED);
    }

    @Override
    String help(Difference difference) {
        return "say " + inOwnWords(difference, "what the source says") + "; it decides whether the reader has a choice";
    }
}
