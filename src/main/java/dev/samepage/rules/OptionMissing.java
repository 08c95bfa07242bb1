package dev.samepage.rules;

import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags a list of alternatives that has lost one of them. */
final class OptionMissing extends FactRule {
    OptionMissing() {
        super(RuleSpec.error("option-missing", "an alternative of the source is missing"), Kind.OPTION_MISSING);
    }

    @Override
    String help(Difference difference) {
        return "add " + inOwnWords(difference, "what is missing") + ", or correct the source if it no longer applies";
    }

    @Override
    String message(Difference difference) {
        return "the source offers `" + difference.expected() + "`, the translation does not";
    }
}
