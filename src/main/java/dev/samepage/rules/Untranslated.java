package dev.samepage.rules;

import dev.samepage.bundle.State;
import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference.Certainty;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import java.util.function.Consumer;

/** Flags a translation that is still in the source's language. */
final class Untranslated implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("untranslated", "a translation is still in the source's language");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (Reverted.tells(unit)) {
            return;
        }
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            var leftover = Leftover.of(unit, compared).filter(Leftover::whole);
            if (leftover.isPresent() && !signedOff(unit, leftover.get())) {
                out.accept(finding(unit, leftover.get()));
                return;
            }
        }
    }

    private static Finding finding(Unit unit, Leftover leftover) {
        var text = Excerpt.of(unit.target().value());
        var message = leftover.copy()
                ? "`" + text + "` is the source text itself"
                : "`" + text + "` reads like the source’s language";
        return SPEC.at(unit.target().place(), message)
                .severity(severity(leftover))
                .note(unit.source().place(), "the source text")
                .help("translate it into " + unit.target().locale()
                        + ", or allow it where the words are the same in both languages");
    }

    // Where only the missing capital speaks against a name, a reviewer's last word counts more.
    private static boolean signedOff(Unit unit, Leftover leftover) {
        return unit.state() == State.FINAL && leftover.certainty() != Certainty.CERTAIN;
    }

    private static Severity severity(Leftover leftover) {
        return switch (leftover.certainty()) {
            case CERTAIN -> Severity.ERROR;
            case LIKELY -> Severity.WARNING;
            case POSSIBLE -> Severity.INFO;
        };
    }
}
