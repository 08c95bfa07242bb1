package dev.samepage.rules;

import dev.samepage.facts.Vocabulary;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the vocabulary's names stand in a text. */
final class Names {
    private Names() {}

    /** The places of all names in any of their forms, in either language. */
    static List<Span> in(String text, Vocabulary vocabulary) {
        var out = new ArrayList<Span>();
        for (var name : vocabulary.names()) {
            name.source().forEach(form -> find(text, form, out));
            if (!name.verbatim()) {
                name.target().forEach(form -> find(text, form, out));
            }
        }
        return out;
    }

    /** The places of the names that a translation may rightly hold: verbatim ones and the target's own forms. */
    static List<Span> ofTarget(String text, Vocabulary vocabulary) {
        var out = new ArrayList<Span>();
        for (var name : vocabulary.names()) {
            (name.verbatim() ? name.source() : name.target()).forEach(form -> find(text, form, out));
        }
        return out;
    }

    private static void find(String text, String form, List<Span> out) {
        if (form.isEmpty()) {
            return;
        }
        for (var at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            var end = at + form.length();
            var free = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (free) {
                out.add(new Span(at, end));
            }
        }
    }
}
