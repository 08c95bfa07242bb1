package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags a link that names another locale than the reader’s, such as /en-us/ on a German page. */
final class WrongLocaleLink implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.warning("wrong-locale-link", "a link leads to a page in another language");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.WRONG_LOCALE_LINK, WrongLocaleLink::message, WrongLocaleLink::help);

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        REPORT.check(unit, out);
    }

    private static String help(Difference difference) {
        return difference.expected().isEmpty()
                ? "link to the page in the reader’s language, if there is one"
                : "link to the page for `" + difference.expected() + "`, if there is one";
    }

    private static String message(Difference difference) {
        return "the link `" + difference.found() + "` leads to a page in another language";
    }
}
