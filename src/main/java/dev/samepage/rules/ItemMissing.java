package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a paragraph, list item or heading of the source page that the translated page does not have. */
final class ItemMissing implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("item-missing", "the translated page lacks a part of the source page");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (unit.standing() == Standing.MISSING && unit.source().syntax() == Syntax.MARKDOWN) {
            var text = Excerpt.of(unit.source().value());
            out.accept(
                    SPEC.at(unit.target().place(), "the source page has `" + text + "`, the translated page does not")
                            .fact(text)
                            .note(unit.source().place(), "the source says it here")
                            .help("translate it here, or remove it from the source"));
        }
    }
}
