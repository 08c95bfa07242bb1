package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a translation whose key the source does not have any more. */
final class Orphan implements Rule {
    private static final RuleSpec SPEC = RuleSpec.warning("orphan", "a translation belongs to no text of the source");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (unit.standing() == Standing.ORPHAN && unit.target().syntax() != Syntax.MARKDOWN) {
            out.accept(SPEC.at(unit.target().place(), "the source has no `" + unit.key() + "`; no reader sees this")
                    .help("run `samepage sync` to retire it, or correct the key"));
        }
    }
}
