package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import java.util.function.Consumer;

/** Flags a product or other name that was translated, misspelt or dropped. */
final class NameAltered extends FactRule {
    NameAltered() {
        super(
                RuleSpec.error("name-altered", "a name that stays the same in every language was altered"),
                Kind.NAME_ALTERED);
    }

    @Override
    boolean tells(Difference difference, Unit unit, Document document) {
        return !Glue.explains(unit, difference);
    }

    @Override
    public void check(Document document, Consumer<Finding> out) {
        LearntNames.of(document).dropped().forEach(lost -> out.accept(finding(lost)));
    }

    private Finding finding(LearntNames.Dropped lost) {
        return spec().at(
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

    @Override
    String help(Difference difference) {
        return difference.expected().isEmpty()
                ? "write the name as in the source"
                : "write `" + difference.expected() + "`";
    }
}
