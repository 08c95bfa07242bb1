package dev.samepage.rules;

import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.RuleSpec;

/** Flags words that have lost the space between them, as in 2000droits or ExchangeOnline. */
final class WordsGlued extends FactRule {
    WordsGlued() {
        super(
                RuleSpec.error("words-glued", "words or a number and a word have lost the space between them"),
                Kind.WORDS_GLUED);
    }

    @Override
    String help(Difference difference) {
        return difference.expected().isEmpty() ? "put a space between them" : "write `" + difference.expected() + "`";
    }

    @Override
    String message(Difference difference) {
        return "`" + difference.found() + "` has lost a space";
    }
}
