package dev.samepage.check;

import dev.samepage.facts.Vocabulary;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Term;
import java.util.ArrayList;
import java.util.List;

/** The glossary's terms as names for one target language. */
public final class GlossaryNames {
    private GlossaryNames() {}

    public static Vocabulary vocabulary(Glossary glossary, LocaleTag target) {
        return new Vocabulary(
                glossary.terms().stream().map(term -> name(term, target)).toList());
    }

    private static Vocabulary.Name name(Term term, LocaleTag target) {
        var source = joined(term.source(), term.admitted());
        if (!term.translate()) {
            return new Vocabulary.Name(term.id(), source, source, true);
        }
        var forms = term.forms().get(target);
        var words = forms == null ? List.<String>of() : joined(forms.preferred(), forms.admitted());
        return new Vocabulary.Name(term.id(), source, words, false);
    }

    private static List<String> joined(String first, List<String> rest) {
        var out = new ArrayList<String>();
        out.add(first);
        out.addAll(rest);
        return out;
    }
}
