package dev.samepage.rules;

import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags a list of alternatives that offers one more than the source. */
final class OptionAdded extends FactRule {
    OptionAdded() {
        super(
                RuleSpec.error("option-added", "the translation offers an alternative that the source lacks"),
                Kind.OPTION_ADDED);
    }

    @Override
    String help(Difference difference) {
        return "remove it, or add it to the source if it applies";
    }

    @Override
    String message(Difference difference) {
        return difference.found().isEmpty()
                ? "the translation offers more alternatives than the source"
                : "the translation offers `" + difference.found() + "`, the source does not";
    }
}
