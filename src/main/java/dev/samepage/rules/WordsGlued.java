package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.function.Consumer;

/** Flags words that have lost the space between them, as in 2000droits or ExchangeOnline. */
final class WordsGlued implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("words-glued", "words or a number and a word have lost the space between them");
    private static final FactReport REPORT =
            new FactReport(SPEC, Kind.WORDS_GLUED, WordsGlued::message, WordsGlued::help);

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        REPORT.check(unit, out);
    }

    private static String help(Difference difference) {
        return difference.expected().isEmpty() ? "put a space between them" : "write `" + difference.expected() + "`";
    }

    private static String message(Difference difference) {
        return "`" + difference.found() + "` has lost a space";
    }
}
