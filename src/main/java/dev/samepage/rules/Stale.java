package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import java.util.function.Consumer;

/** Flags a translation of a source text that has changed since. */
final class Stale implements Rule {
    private static final RuleSpec SPEC = RuleSpec.error("stale", "the source has changed since it was translated");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (!unit.paired() || unit.model().isEmpty()) {
            return;
        }
        var now = unit.model().get();
        if (now.value().equals(unit.source().value())) {
            return;
        }
        var diff = WordDiff.of(unit.source().value(), now.value());
        out.accept(SPEC.at(unit.target().place(), "the source has changed since: `" + diff + "`")
                .severity(diff.inWords() ? Severity.ERROR : Severity.WARNING)
                .note(now.place(), "the source says now")
                .help("run `samepage sync`, then change the translation; if it is still right, run `samepage accept "
                        + unit.key() + "`"));
    }
}
