package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Compared;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.rules.TermUses.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Flags a glossary term of the source for which the translation has none of the agreed words. */
final class TermMissing implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.warning("term-missing", "the translation has none of a term's agreed words");

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
            if (uses.isEmpty() || Leftover.speaksSource(unit, compared)) {
                continue;
            }
            var source = Prose.of(compared.source(), unit.source().syntax());
            var prose = Prose.of(compared.target(), unit.target().syntax());
            var folded = prose.folded();
            for (var i = 0; i < uses.size(); i++) {
                var use = uses.get(i);
                if ((!said(use, folded) || another(use, uses, terms, folded)) && !told(use, compared)) {
                    told = told == null ? new HashSet<>() : told;
                    if (told.add(use.entry().term().id())) {
                        out.accept(finding(use, unit, source));
                    }
                }
            }
        }
    }

    private static boolean said(Use use, FoldedWords folded) {
        if (!use.said(folded).isEmpty()) {
            return true;
        }
        for (var form : use.entry().unwanted().keySet()) {
            if (form.in(folded).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the translation has the words of a like term that the source does not use: one market for the other. */
    private static boolean another(Use use, List<Use> uses, TermUses terms, FoldedWords folded) {
        var rivals = terms.rivals(use.entry());
        if (rivals.isEmpty()) {
            return false;
        }
        for (var form : use.entry().wanted()) {
            if (form.in(folded).isPresent()) {
                return false;
            }
        }
        for (var rival : rivals) {
            if (rival.form().in(folded).isPresent() && uses.stream().noneMatch(used -> used.entry() == rival.entry())) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Use use, Unit unit, Prose source) {
        var term = use.entry().term();
        var preferred = use.entry().wanted().get(0).form();
        var said = use.inSource().in(source.text());
        return SPEC.at(
                        unit.target().place(),
                        "the source says `" + said + "`, the translation has no `" + preferred + "`")
                .fact(term.id())
                .note(source.place(use.inSource().start(), use.inSource().end()), "the source says it here")
                .note(term.place(), "the glossary’s words for it")
                .help("say `" + preferred + "`, or add the word used here to the glossary");
    }

    /** Whether name-altered or option-missing tells it already. */
    private static boolean told(Use use, Compared compared) {
        var term = use.entry().term();
        return compared.differences().stream()
                .filter(difference ->
                        difference.kind() == Kind.NAME_ALTERED || difference.kind() == Kind.OPTION_MISSING)
                .anyMatch(difference -> difference.fact().equals(term.id())
                        || contains(difference.expected(), term.source())
                        || use.entry().wanted().stream()
                                .anyMatch(form -> contains(difference.expected(), form.form())));
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
