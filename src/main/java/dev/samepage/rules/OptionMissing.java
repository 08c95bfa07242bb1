package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a list of alternatives that has lost one of them. */
final class OptionMissing implements Rule {
    private static final RuleSpec SPEC = RuleSpec.error("option-missing", "an alternative of the source is missing");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.OPTION_MISSING, OptionMissing::message, OptionMissing::help);

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        REPORT.check(unit, out);
    }

    private static String help(Difference difference) {
        return "add "
                + (difference.expected().isEmpty()
                        ? "what is missing"
                        : "`" + difference.expected() + "` in the translation’s words")
                + ", or correct the source if it no longer applies";
    }

    private static String message(Difference difference) {
        return "the source offers `" + difference.expected() + "`, the translation does not";
    }
}
