package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a not that was lost or added. */
final class NegationChanged implements Rule {
    private static final RuleSpec SPEC = RuleSpec.error("negation-changed", "one side denies what the other states");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.NEGATION_CHANGED, NegationChanged::message, NegationChanged::help);

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        REPORT.check(
                unit,
                (own, difference) -> difference.fact().equals(Difference.NOT_IN_SENTENCE)
                        || !own.compared().stream()
                                .allMatch(compared ->
                                        Denial.onBothSides(compared, difference, own.source(), own.target())),
                out);
    }

    private static String help(Difference difference) {
        return "state it as the source does, or correct the source";
    }

    private static String message(Difference difference) {
        return difference.found().isEmpty() && !difference.expected().isEmpty()
                ? "the source says `" + difference.expected() + "`, the translation has no such denial"
                : "the translation says `" + difference.found() + "`, the source has no such denial";
    }
}
