package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.rules.SpacingStyle.Fault;
import dev.samepage.text.Trait;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Flags blanks missing or too many around punctuation marks, and Spanish questions without their first mark. */
final class PunctuationSpacing implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.warning("punctuation-spacing", "a punctuation mark is not set as the language sets it");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        SpacingStyle style = null;
        Set<String> told = null;
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            var prose = Prose.of(compared.target(), unit.target().syntax());
            if (!prose.has(Trait.SPACED_MARK)) {
                continue;
            }
            style = style == null ? SpacingStyle.of(unit.target().locale()) : style;
            var faults = style.faults(prose.text());
            if (faults.isEmpty() || Leftover.speaksSource(unit, compared)) {
                continue;
            }
            told = told == null ? new HashSet<>() : told;
            var source = Prose.of(compared.source(), unit.source().syntax()).text();
            var names = Names.in(prose.text(), unit.vocabulary());
            for (var fault : faults) {
                var named = names.stream().anyMatch(name -> name.contains(fault.at()));
                if (!named && !fault.inSource(prose.text(), source) && told.add(fault.message())) {
                    out.accept(finding(fault, prose));
                }
            }
        }
    }

    private static Finding finding(Fault fault, Prose prose) {
        return SPEC.at(prose.place(fault.start(), fault.at() + 1), fault.message())
                .severity(fault.certain() ? Severity.WARNING : Severity.INFO)
                .fact(fault.message())
                .help(fault.help());
    }
}
