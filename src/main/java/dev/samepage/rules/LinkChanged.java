package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags a link whose target is not the source’s, apart from what its language changes. */
final class LinkChanged extends FactRule {
    LinkChanged() {
        super(RuleSpec.error("link-changed", "a link leads elsewhere than the source's"), Kind.LINK_CHANGED);
    }

    @Override
    boolean tells(Difference difference, Unit unit, Document document) {
        return isAddress(difference);
    }

    // A link to an argument is placeholder-mismatch's or markup-mismatch's matter.
    static boolean isAddress(Difference difference) {
        return !difference.expected().startsWith("{") && !difference.found().startsWith("{");
    }

    @Override
    String help(Difference difference) {
        return difference.expected().isEmpty()
                ? "remove the link, or add it to the source"
                : "link to `" + difference.expected() + "` or to its page in this language";
    }

    @Override
    String message(Difference difference) {
        return difference.expected().isEmpty()
                ? "the translation links to `" + difference.found() + "`, the source does not"
                : "the source links to `" + difference.expected() + "`, the translation to `" + difference.found()
                        + "`";
    }
}
