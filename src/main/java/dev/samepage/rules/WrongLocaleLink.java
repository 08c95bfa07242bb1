package dev.samepage.rules;

import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags a link that names another locale than the reader’s, such as /en-us/ on a German page. */
final class WrongLocaleLink extends FactRule {
    WrongLocaleLink() {
        super(
                RuleSpec.warning("wrong-locale-link", "a link leads to a page in another language"),
                Kind.WRONG_LOCALE_LINK);
    }

    @Override
    String help(Difference difference) {
        return difference.expected().isEmpty()
                ? "link to the page in the reader’s language, if there is one"
                : "link to the page for `" + difference.expected() + "`, if there is one";
    }

    @Override
    String message(Difference difference) {
        return "the link `" + difference.found() + "` leads to a page in another language";
    }
}
