package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a paragraph, list item or heading of the translated page that the source page does not have. */
final class ItemAdded implements Rule {
    // A warning: pages for one market may rightly say more.
    private static final RuleSpec SPEC =
            RuleSpec.warning("item-added", "the translated page has a part that the source page lacks");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (unit.standing() == Standing.ORPHAN && unit.target().syntax() == Syntax.MARKDOWN) {
            var text = Excerpt.of(unit.target().value());
            out.accept(
                    SPEC.at(unit.target().place(), "the translated page has `" + text + "`, the source page does not")
                            .fact(text)
                            .help("remove it, or add it to the source"));
        }
    }
}
