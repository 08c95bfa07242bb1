package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a link whose target is not the source’s, apart from what its language changes. */
final class LinkChanged implements Rule {
    private static final RuleSpec SPEC = RuleSpec.error("link-changed", "a link leads elsewhere than the source's");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.LINK_CHANGED, LinkChanged::message, LinkChanged::help);

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        REPORT.check(unit, (own, difference) -> !argument(difference), out);
    }

    // A link to an argument is placeholder-mismatch's or markup-mismatch's matter.
    private static boolean argument(Difference difference) {
        return difference.expected().startsWith("{") || difference.found().startsWith("{");
    }

    private static String help(Difference difference) {
        return difference.expected().isEmpty()
                ? "remove the link, or add it to the source"
                : "link to `" + difference.expected() + "` or to its page in this language";
    }

    private static String message(Difference difference) {
        return difference.expected().isEmpty()
                ? "the translation links to `" + difference.found() + "`, the source does not"
                : "the source links to `" + difference.expected() + "`, the translation to `" + difference.found()
                        + "`";
    }
}
