package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.facts.Difference.Certainty;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.rules.Swaps.Swap;
import java.util.function.Consumer;

/** Flags two places of a document that have exchanged a number or code: what belongs to Silver stands under Gold. */
final class LevelSwapped implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("level-swapped", "two places have exchanged their numbers or codes");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Document document, Consumer<Finding> out) {
        Swaps.of(document).pairs().forEach(swap -> out.accept(finding(swap)));
    }

    private static Finding finding(Swap swap) {
        var one = swap.one();
        var found = one.difference().found();
        var missing = swap.other().difference().found();
        return SPEC.at(
                        one.place(),
                        "`" + found + "` stands here and `" + missing
                                + "` elsewhere, in the source it is the other way round")
                .severity(severity(swap))
                .note(swap.other().place(), "the other place")
                .help("exchange the two, or correct the source")
                .about(one.unit().subject().withFact(one.expected() + " " + one.found()))
                .texts(one.unit().source().value(), one.unit().target().value());
    }

    private static Severity severity(Swap swap) {
        var certain = swap.one().difference().certainty() == Certainty.CERTAIN
                && swap.other().difference().certainty() == Certainty.CERTAIN;
        return certain ? Severity.ERROR : Severity.WARNING;
    }
}
