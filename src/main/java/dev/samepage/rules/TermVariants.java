package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.model.Term;
import dev.samepage.rules.TermUses.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of a term's agreed words a document uses where: Benutzer here and Nutzer there. */
record TermVariants(Term term, TermWords usual, TermWords other, Unit where, Unit usualWhere) {
    /** The terms for which a document uses two words that are not forms of one another, with the rarer word's place. */
    static List<TermVariants> of(Document document) {
        var uses = TermUses.of(document);
        Map<Entry, Map<TermWords, List<Unit>>> found = new LinkedHashMap<>();
        for (var unit : document.units()) {
            for (var nth = 0; nth < unit.comparisons(); nth++) {
                var compared = unit.comparison(nth);
                var all = uses.in(unit, compared);
                for (var i = 0; i < all.size(); i++) {
                    var use = all.get(i);
                    if (use.entry().wanted().size() > 1) {
                        var prose = Prose.of(compared.target(), unit.target().syntax());
                        var form = only(use.said(prose.folded()));
                        if (form != null) {
                            found.computeIfAbsent(use.entry(), entry -> new LinkedHashMap<>())
                                    .computeIfAbsent(form, words -> new ArrayList<>())
                                    .add(unit);
                        }
                    }
                }
            }
        }
        var out = new ArrayList<TermVariants>();
        for (var entry : found.entrySet()) {
            if (entry.getValue().size() > 1) {
                variants(entry.getKey().term(), entry.getValue(), out);
            }
        }
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

    /** The only one of the words that a text says for a term; null where there are several, for who knows which was meant. */
    private static TermWords only(List<TermWords> said) {
        if (said.isEmpty()) {
            return null;
        }
        var first = said.get(0);
        for (var i = 1; i < said.size(); i++) {
            if (!said.get(i).akin(first)) {
                return null;
            }
        }
        return first;
    }
}
