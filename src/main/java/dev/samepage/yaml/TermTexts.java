package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.model.Criterion;
import dev.samepage.model.Glossary;
import dev.samepage.model.Option;
import dev.samepage.model.Phrase;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What a programme explains of the glossary's terms that its criteria name. */
final class TermTexts {
    private TermTexts() {}

    /** The explanations by term, in the order of the file. */
    static Map<String, Phrase> read(Fields program, Messages messages, Glossary glossary, Consumer<Finding> findings) {
        var out = new LinkedHashMap<String, Phrase>();
        program.node("terms").ifPresent(node -> {
            var terms = Fields.any(node, "`terms`", findings);
            for (var pair : terms.all()) {
                var id = References.term(pair.key(), glossary, findings);
                var text = terms.text(pair.value(), "an explanation");
                if (id.isPresent() && text.isPresent()) {
                    out.put(id.get(), messages.phrase("terms." + id.get(), text.get()));
                }
            }
        });
        return out;
    }

    /** Finds explanations that no reader would see. */
    static void reportUnused(Map<String, Phrase> terms, Iterable<Option> options, Consumer<Finding> findings) {
        var used = new HashSet<String>();
        for (var option : options) {
            for (var level : option.levels()) {
                for (var requirement : level.requirements()) {
                    collect(requirement.criterion(), used);
                }
            }
        }
        terms.forEach((id, phrase) -> {
            if (!used.contains(id)) {
                findings.accept(InputFault.UNUSED_DEFINITION
                        .at(phrase.message().text().place(), "no criterion names the term `" + id + "`")
                        .help("remove the explanation, or name the term as a certification or an association"));
            }
        });
    }

    private static void collect(Criterion criterion, Set<String> used) {
        var named = criterion.namedTerm();
        if (named.isPresent()) {
            used.add(named.get());
        }
        for (var child : criterion.children()) {
            collect(child, used);
        }
    }
}
