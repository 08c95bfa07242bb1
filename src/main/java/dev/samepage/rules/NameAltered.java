package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import java.util.function.Consumer;

/** Flags a product or other name that was translated, misspelt or dropped. */
final class NameAltered implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("name-altered", "a name that stays the same in every language was altered");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.NAME_ALTERED, FactReport::differs, NameAltered::help);

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        REPORT.check(unit, (own, difference) -> !Glue.explains(own, difference), out);
    }

    @Override
    public void check(Document document, Consumer<Finding> out) {
        LearntNames.of(document).dropped().forEach(lost -> out.accept(finding(lost)));
    }

    private static Finding finding(LearntNames.Dropped lost) {
        return SPEC.at(
                        lost.unit().target().place(),
                        "the source says `" + lost.name() + "`, which " + lost.kept()
                                + " other texts of this document keep and this one does not")
                .severity(Severity.WARNING)
                .note(lost.unit().source().place(), "the source text")
                .note(lost.keeper().target().place(), "kept here")
                .help("write `" + lost.name() + "`")
                .about(lost.unit().subject().withFact(lost.name()))
                .texts(lost.unit().source().value(), lost.unit().target().value());
    }

    private static String help(Difference difference) {
        return difference.expected().isEmpty()
                ? "write the name as in the source"
                : "write `" + difference.expected() + "`";
    }
}
