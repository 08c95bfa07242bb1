package dev.samepage.rules;

import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags a lower bound that became an upper one, or the other way round. */
final class BoundChanged extends FactRule {
    BoundChanged() {
        super(
                RuleSpec.error("bound-changed", "at least became at most, or at most became at least"),
                Kind.BOUND_CHANGED);
    }

    @Override
    String help(Difference difference) {
        return "say " + inOwnWords(difference, "what the source says")
                + "; it decides from which side the number is a limit";
    }
}
