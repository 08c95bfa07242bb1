package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Compared;
import dev.samepage.facts.Difference.Certainty;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.text.Span;
import java.util.function.Consumer;

/** Flags a sentence in the source's language within a translation. */
final class PartlyUntranslated implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("partly-untranslated", "a sentence of a translation is still in the source's language");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            var leftover = Leftover.of(unit, compared).filter(found -> !found.whole());
            if (leftover.isPresent()) {
                leftover.get()
                        .spans()
                        .forEach(span -> out.accept(
                                finding(unit, compared, span, leftover.get().certainty())));
                return;
            }
        }
    }

    private static Finding finding(Unit unit, Compared compared, Span span, Certainty certainty) {
        var sentence = Excerpt.of(span.in(compared.target().value()));
        return SPEC.at(compared.target().place(span), "`" + sentence + "` is not translated")
                .severity(certainty == Certainty.CERTAIN ? Severity.ERROR : Severity.WARNING)
                .fact(sentence)
                .note(unit.source().place(), "the source text")
                .help("translate it into " + unit.target().locale());
    }
}
