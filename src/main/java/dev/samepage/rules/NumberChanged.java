package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags a quantity, amount, date or time that the translation states otherwise. */
final class NumberChanged extends FactRule {
    NumberChanged() {
        super(RuleSpec.error("number-changed", "the two sides state different numbers"), Kind.NUMBER_CHANGED);
    }

    @Override
    boolean tells(Difference difference, Unit unit, Document document) {
        return !Swaps.of(document).contain(unit, difference)
                && !Glue.explains(unit, difference)
                && !typed(unit, difference);
    }

    // Where a message's source has no digits at all, digits-in-message tells of those in the translation.
    private static boolean typed(Unit unit, Difference difference) {
        return unit.target().syntax() == Syntax.MESSAGE
                && difference.found().chars().anyMatch(Character::isDigit)
                && !HandDigits.in(unit.source(), unit.vocabulary());
    }

    @Override
    String help(Difference difference) {
        return difference.expected().isEmpty()
                ? "remove the number, or add it to the source"
                : "state the same number on both sides";
    }
}
