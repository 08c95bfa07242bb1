package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags conditions that are joined otherwise than in the source: all or any, and or or. */
final class OperatorChanged implements Rule {
    private static final RuleSpec SPEC = RuleSpec.error("operator-changed", "and became or, or all became any");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.OPERATOR_CHANGED, FactReport::differs, OperatorChanged::help);

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        REPORT.check(unit, out);
    }

    private static String help(Difference difference) {
        return "say "
                + (difference.expected().isEmpty()
                        ? "what the source says"
                        : "`" + difference.expected() + "` in the translation’s words")
                + "; it decides whether one condition is enough";
    }
}
