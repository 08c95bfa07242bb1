package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a list of alternatives that offers one more than the source. */
final class OptionAdded implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("option-added", "the translation offers an alternative that the source lacks");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.OPTION_ADDED, OptionAdded::message, OptionAdded::help);

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        REPORT.check(unit, out);
    }

    private static String help(Difference difference) {
        return "remove it, or add it to the source if it applies";
    }

    private static String message(Difference difference) {
        return difference.found().isEmpty()
                ? "the translation offers more alternatives than the source"
                : "the translation offers `" + difference.found() + "`, the source does not";
    }
}
