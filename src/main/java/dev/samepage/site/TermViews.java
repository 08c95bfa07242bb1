package dev.samepage.site;

import dev.samepage.model.Criterion;
import dev.samepage.model.Program;
import dev.samepage.site.view.ProgramView.TermView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The terms that a page explains, each where a criterion first names it. */
final class TermViews {
    private final Map<String, String> first = new LinkedHashMap<>();
    private final Program program;

    TermViews(Program program) {
        this.program = program;
        for (var requirement : program.requirements()) {
            collect(requirement.criterion());
        }
    }

    private void collect(Criterion criterion) {
        var term = criterion.namedTerm();
        if (term.isPresent()) {
            first.putIfAbsent(term.get(), criterion.node().anchor());
        }
        for (var child : criterion.children()) {
            collect(child);
        }
    }

    List<TermView> of(Words words) {
        return first.entrySet().stream()
                .filter(term -> program.terms().containsKey(term.getKey()))
                .map(term -> view(term.getKey(), term.getValue(), words))
                .toList();
    }

    /** The term that a criterion is the first to name, where the page explains it; null where it is not. */
    TermView at(Criterion criterion, Words words) {
        var named = criterion.namedTerm();
        if (named.isEmpty()) {
            return null;
        }
        var term = named.get();
        var anchor = criterion.node().anchor();
        return anchor.equals(first.get(term)) && program.terms().containsKey(term) ? view(term, anchor, words) : null;
    }

    private TermView view(String term, String anchor, Words words) {
        var id = "terms." + term;
        var name = words.name(id + ".name", term);
        return new TermView(
                id,
                anchor,
                name,
                words.label(id + ".question", "term.question", Map.of("name", name.plain())),
                words.text(id, program.terms().get(term)));
    }
}
