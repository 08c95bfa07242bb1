package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a duty that became a choice, or a choice that became a duty. */
final class ObligationChanged implements Rule {
    private static final RuleSpec SPEC = RuleSpec.error("obligation-changed", "must became may, or may became must");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.OBLIGATION_CHANGED, FactReport::differs, ObligationChanged::help);

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
                + "; it decides whether the reader has a choice";
    }
}
