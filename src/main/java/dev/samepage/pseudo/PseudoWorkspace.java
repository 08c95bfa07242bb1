package dev.samepage.pseudo;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.bundle.State;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Message;
import dev.samepage.model.Settings;
import dev.samepage.model.Term;
import dev.samepage.text.SourceFile;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workspace with pseudo-locales beside its own: their bundles are made in memory, and no file is written. */
public final class PseudoWorkspace {
    private PseudoWorkspace() {}

    /**
     * The workspace with those of the tags that name a pseudo-locale; a locale that it has itself stays its own.
     *
     * @param tags as somebody typed them; others are left out
     */
    public static Workspace with(Workspace workspace, Collection<String> tags) {
        var out = workspace;
        for (var tag : tags) {
            var pseudo = PseudoLocale.of(tag);
            if (pseudo.isPresent()
                    && !out.settings().locales().contains(pseudo.get().tag())) {
                out = with(out, pseudo.get());
            }
        }
        return out;
    }

    /** Whether one of the tags names a pseudo-locale. */
    public static boolean any(Collection<String> tags) {
        return tags.stream().anyMatch(tag -> PseudoLocale.of(tag).isPresent());
    }

    private static Workspace with(Workspace workspace, PseudoLocale locale) {
        var words = Words.of(workspace.glossary());
        var bundles = new LinkedHashMap<>(workspace.bundles());
        var own = new LinkedHashMap<String, Bundle>();
        workspace
                .programs()
                .forEach(program -> own.put(program.id(), bundle(locale, program.id(), program.messages(), words)));
        own.put(Bundle.LABELS, bundle(locale, Bundle.LABELS, workspace.labels(), words));
        bundles.put(locale.tag(), own);
        return new Workspace(
                workspace.root(),
                settings(workspace.settings(), locale.tag()),
                glossary(workspace.glossary(), locale, words),
                workspace.labels(),
                workspace.programs(),
                bundles,
                workspace.rules(),
                workspace.findings());
    }

    private static Settings settings(Settings settings, LocaleTag locale) {
        var locales = new ArrayList<>(settings.locales());
        locales.add(locale);
        return new Settings(settings.source(), locales, settings.baseUrl(), settings.grouping());
    }

    private static Bundle bundle(PseudoLocale locale, String program, List<Message> messages, Words words) {
        var entries =
                messages.stream().map(message -> entry(message, locale, words)).toList();
        return new Bundle(locale.tag(), program, new SourceFile("samepage:" + locale.tag(), ""), entries);
    }

    private static Entry entry(Message message, PseudoLocale locale, Words words) {
        var source = message.text().value();
        return Entry.untranslated(message.key(), source)
                .withTarget(locale.message(source, words))
                .withState(State.FINAL);
    }

    private static Glossary glossary(Glossary glossary, PseudoLocale locale, Words words) {
        return new Glossary(glossary.terms().stream()
                .map(term -> term.translate() ? named(term, locale, words) : term)
                .toList());
    }

    private static Term named(Term term, PseudoLocale locale, Words words) {
        var forms = new HashMap<>(term.forms());
        forms.put(locale.tag(), new Term.Forms(locale.name(term.source(), words), List.of(), Map.of()));
        return new Term(term.id(), term.source(), term.admitted(), true, forms, term.place());
    }
}
