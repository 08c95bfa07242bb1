package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags an exam code, form number, GUID or other identifier that is not copied letter by letter. */
final class IdentifierChanged extends FactRule {
    IdentifierChanged() {
        super(
                RuleSpec.error("identifier-changed", "a code, form number or id is not the source's"),
                Kind.IDENTIFIER_CHANGED);
    }

    @Override
    boolean tells(Difference difference, Unit unit, Document document) {
        return !Swaps.of(document).contain(unit, difference) && !Glue.explains(unit, difference);
    }

    @Override
    String help(Difference difference) {
        return difference.expected().isEmpty()
                ? "remove `" + difference.found() + "`, or correct the source"
                : "write `" + difference.expected() + "` exactly as in the source";
    }
}
