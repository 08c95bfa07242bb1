package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.locale.IcuMessage.Kind;
import java.util.function.Consumer;

/** Flags digits typed into a message whose source has none: the model's number, frozen where it cannot follow. */
final class DigitsInMessage implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("digits-in-message", "a number is typed by hand where the source has none");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        // Where the source has digits too, number-changed compares them.
        if (unit.target().syntax() != Syntax.MESSAGE
                || unit.comparisons() == 0
                || !HandDigits.in(unit.target(), unit.vocabulary())
                || HandDigits.in(unit.source(), unit.vocabulary())) {
            return;
        }
        for (var reading : unit.target().readings()) {
            var prose = Prose.of(reading, Syntax.MESSAGE);
            for (var span : HandDigits.of(prose, unit.vocabulary())) {
                var digits = span.in(prose.text());
                out.accept(SPEC.at(
                                prose.place(span.start(), span.end()),
                                "`" + digits + "` is typed by hand; the source has no digits here")
                        .severity(frozen(unit) ? Severity.ERROR : Severity.WARNING)
                        .fact(digits)
                        .note(unit.source().place(), "the source text")
                        .help(help(unit)));
            }
        }
    }

    /** Whether a number of the model or another value than the source's stands here, not just a word's digits. */
    private static boolean frozen(Unit unit) {
        return unit.source().arguments().stream()
                        .anyMatch(argument -> argument.kind() == Kind.NUMBER || argument.kind() == Kind.PLURAL)
                || unit.compared().stream()
                        .flatMap(compared -> compared.differences().stream())
                        .anyMatch(difference -> difference.kind() == Difference.Kind.NUMBER_CHANGED
                                && difference.certainty() == Difference.Certainty.CERTAIN);
    }

    private static String help(Unit unit) {
        return unit.source().arguments().stream()
                .filter(argument -> !unit.quantities(argument.name()).isEmpty())
                .findFirst()
                .map(argument -> "use the argument `{" + argument.name() + "}` of the source, or write a word")
                .orElse("write the number as a word, as the source does");
    }
}
