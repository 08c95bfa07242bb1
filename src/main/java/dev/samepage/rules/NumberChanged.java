package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a quantity, amount, date or time that the translation states otherwise. */
final class NumberChanged implements Rule {
    private static final RuleSpec SPEC = RuleSpec.error("number-changed", "the two sides state different numbers");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.NUMBER_CHANGED, FactReport::differs, NumberChanged::help);

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Document document, Consumer<Finding> out) {
        var swaps = Swaps.of(document);
        REPORT.check(
                document,
                (unit, difference) -> !swaps.contain(unit, difference)
                        && !Glue.explains(unit, difference)
                        && !typed(unit, difference),
                out);
    }

    // Where a message's source has no digits at all, digits-in-message tells of those in the translation.
    private static boolean typed(Unit unit, Difference difference) {
        return unit.target().syntax() == Syntax.MESSAGE
                && difference.found().chars().anyMatch(Character::isDigit)
                && !HandDigits.in(unit.source(), unit.vocabulary());
    }

    private static String help(Difference difference) {
        return difference.expected().isEmpty()
                ? "remove the number, or add it to the source"
                : "state the same number on both sides";
    }
}
