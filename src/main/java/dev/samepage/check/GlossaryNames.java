package dev.samepage.check;

import dev.samepage.facts.Vocabulary;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Term;
import dev.samepage.text.Recent;
import java.util.ArrayList;
import java.util.List;

/** The glossary's terms as names for one target language. */
public final class GlossaryNames {
    // Documents of one workspace come one after the other, in a few languages.
    private static final Recent<TargetGlossary, Vocabulary> RECENT = Recent.ofEqual(64);
    private static final Recent<Glossary, Vocabulary> ORIGINS = Recent.ofIdentical(4);

    private GlossaryNames() {}

    /** The same object for the same glossary and language, as long as others are not asked for in between. */
    public static synchronized Vocabulary vocabulary(Glossary glossary, LocaleTag target) {
        return RECENT.get(new TargetGlossary(glossary, target), key -> {
            var names =
                    glossary.terms().stream().map(term -> name(term, target)).toList();
            return ORIGINS.get(glossary, first -> new Vocabulary(names)).inTarget(names);
        });
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
