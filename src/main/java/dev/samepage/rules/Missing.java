package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a message that nobody has translated yet. A warning: the page shows the source and says so. */
final class Missing implements Rule {
    private static final RuleSpec SPEC = RuleSpec.warning("missing", "a text has no translation yet");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (unit.standing() == Standing.MISSING && unit.source().syntax() != Syntax.MARKDOWN) {
            out.accept(SPEC.at(unit.target().place(), "`" + unit.key() + "` has no translation")
                    .note(unit.source().place(), "the source text")
                    .help("translate it; until then readers see the source, marked as such"));
        }
    }
}
