package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** The rule of docs/rules.md that somebody else brings; found through META-INF/services of the tests alone. */
public final class ShoutingTranslation implements Rule {
    private static final RuleSpec SPEC = RuleSpec.warning("shouting-translation", "a translation ends with !!");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (unit.paired() && unit.target().value().endsWith("!!")) {
            out.accept(SPEC.at(unit.target().place(), "the translation shouts").help("end it with one mark"));
        }
    }
}
