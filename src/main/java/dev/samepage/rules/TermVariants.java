package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of a term's agreed words a document uses where: Benutzer here and Nutzer there. */
record TermVariants(Term term, TermWords usual, TermWords other, Unit where, Unit usualWhere) {
    /** The terms for which a document uses two words that are not forms of one another, with the rarer word's place. */
    static List<TermVariants> of(Document document) {
        var uses = TermUses.of(document.glossary(), document.locale());
        Map<Term, Map<TermWords, List<Unit>>> found = new LinkedHashMap<>();
        for (var unit : document.units()) {
            for (var nth = 0; nth < unit.comparisons(); nth++) {
                var compared = unit.comparison(nth);
                for (var use : uses.in(unit, compared)) {
                    if (use.entry().wanted().size() > 1) {
                        said(
                                        use.entry().wanted(),
                                        Prose.of(
                                                compared.target(), unit.target().syntax()))
                                .ifPresent(form -> found.computeIfAbsent(
                                                use.entry().term(), term -> new LinkedHashMap<>())
                                        .computeIfAbsent(form, words -> new ArrayList<>())
                                        .add(unit));
                    }
                }
            }
        }
        var out = new ArrayList<TermVariants>();
        found.forEach((term, forms) -> variants(term, forms, out));
        return out;
    }

    private static void variants(Term term, Map<TermWords, List<Unit>> forms, List<TermVariants> out) {
        var usual = forms.keySet().stream()
                .reduce((a, b) -> forms.get(b).size() > forms.get(a).size() ? b : a)
                .orElseThrow();
        for (var form : forms.keySet()) {
            if (!form.akin(usual)) {
                out.add(new TermVariants(
                        term,
                        usual,
                        form,
                        forms.get(form).get(0),
                        forms.get(usual).get(0)));
            }
        }
    }

    /** The only word of a term that a text has; empty where several fit, for then nobody knows which was meant. */
    private static Optional<TermWords> said(List<TermWords> wanted, Prose prose) {
        var folded = prose.folded();
        TermWords first = null;
        for (var form : wanted) {
            if (form.isAmong(folded)) {
                if (first != null && !form.akin(first)) {
                    return Optional.empty();
                }
                first = first == null ? form : first;
            }
        }
        return Optional.ofNullable(first);
    }
}
