package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.rules.TermUses.Entry;
import dev.samepage.text.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Flags a word that the glossary warns of, such as a false friend, where the source uses the term. */
final class TermDeprecated implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("term-deprecated", "a term is translated by a word that the glossary advises against");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        Set<String> told = null;
        var terms = TermUses.of(document);
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            var uses = terms.in(unit, compared);
            for (var i = 0; i < uses.size(); i++) {
                var use = uses.get(i);
                if (use.entry().unwanted().isEmpty()) {
                    continue;
                }
                var prose = Prose.of(compared.target(), unit.target().syntax());
                var folded = prose.folded();
                for (var form : use.entry().unwanted().keySet()) {
                    var place = form.in(folded);
                    if (place.isPresent() && !partOfGood(place.get(), use.entry(), folded)) {
                        told = told == null ? new HashSet<>() : told;
                        if (told.add(form.form())) {
                            out.accept(finding(form, place.get(), use.entry(), prose, unit));
                        }
                    }
                }
            }
        }
    }

    private static boolean partOfGood(Span bad, Entry entry, FoldedWords folded) {
        return entry.wanted().stream()
                .map(form -> form.in(folded))
                .anyMatch(good -> good.isPresent()
                        && good.get().overlaps(bad)
                        && good.get().length() > bad.length());
    }

    private static Finding finding(TermWords form, Span place, Entry entry, Prose prose, Unit unit) {
        return SPEC.at(
                        prose.place(place.start(), place.end()),
                        "`" + place.in(prose.text()) + "` should not stand for `"
                                + entry.term().source() + "`: "
                                + entry.unwanted().get(form))
                .severity(unit.target().syntax() == Syntax.MESSAGE ? Severity.ERROR : Severity.WARNING)
                .fact(form.form())
                .note(entry.term().place(), "the glossary’s words for it")
                .help("say `" + entry.wanted().get(0).form() + "`");
    }
}
