package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a lower bound that became an upper one, or the other way round. */
final class BoundChanged implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("bound-changed", "at least became at most, or at most became at least");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.BOUND_CHANGED, FactReport::differs, BoundChanged::help);

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
                + "; it decides from which side the number is a limit";
    }
}
