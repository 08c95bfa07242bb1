package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a link of the source that the translation does not have. */
final class LinkMissing implements Rule {
    private static final RuleSpec SPEC = RuleSpec.error("link-missing", "a link of the source is missing");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.LINK_MISSING, LinkMissing::message, LinkMissing::help);

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
        return "link to `" + difference.expected() + "` where the translation speaks of it";
    }

    private static String message(Difference difference) {
        return "the source links to `" + difference.expected() + "`, the translation does not";
    }
}
