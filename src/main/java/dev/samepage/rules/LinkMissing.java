package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags a link of the source that the translation does not have. */
final class LinkMissing extends FactRule {
    LinkMissing() {
        super(RuleSpec.error("link-missing", "a link of the source is missing"), Kind.LINK_MISSING);
    }

    @Override
    boolean tells(Difference difference, Unit unit, Document document) {
        return LinkChanged.isAddress(difference);
    }

    @Override
    String help(Difference difference) {
        return "link to `" + difference.expected() + "` where the translation speaks of it";
    }

    @Override
    String message(Difference difference) {
        return "the source links to `" + difference.expected() + "`, the translation does not";
    }
}
