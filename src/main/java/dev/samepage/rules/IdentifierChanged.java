package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags an exam code, form number, GUID or other identifier that is not copied letter by letter. */
final class IdentifierChanged implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("identifier-changed", "a code, form number or id is not the source's");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.IDENTIFIER_CHANGED, FactReport::differs, IdentifierChanged::help);

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Document document, Consumer<Finding> out) {
        var swaps = Swaps.of(document);
        REPORT.check(
                document,
                (unit, difference) -> !swaps.contain(unit, difference) && !Glue.explains(unit, difference),
                out);
    }

    private static String help(Difference difference) {
        return difference.expected().isEmpty()
                ? "remove `" + difference.found() + "`, or correct the source"
                : "write `" + difference.expected() + "` exactly as in the source";
    }
}
