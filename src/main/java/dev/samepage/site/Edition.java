package dev.samepage.site;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Labels;
import dev.samepage.bundle.SourceTexts;
import dev.samepage.bundle.Translations;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.Segment;
import dev.samepage.text.SourceFile;
import dev.samepage.workspace.Workspace;
import freemarker.template.TemplateMethodModelEx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What all pages of one build share; safe for use by threads.
 *
 * @param workspace settings, glossary and labels; its programmes, if it has any, are not looked at
 * @param locales the languages of the site in their order, the source first
 */
record Edition(
        Workspace workspace,
        List<LocaleTag> locales,
        Templates templates,
        Map<LocaleTag, LabelWords> labels,
        Marks marks) {
    /**
     * @param findings told what is wrong with labels; must take calls from several threads
     */
    static Edition of(Workspace workspace, List<LocaleTag> locales, Templates templates, Consumer<Finding> findings) {
        return of(workspace, locales, templates, Marks.NONE, findings);
    }

    static Edition of(
            Workspace workspace,
            List<LocaleTag> locales,
            Templates templates,
            Marks marks,
            Consumer<Finding> findings) {
        var labels = new LinkedHashMap<LocaleTag, LabelWords>();
        Consumer<String> missing = key -> findings.accept(SiteFault.MISSING_LABEL
                .at(new SourceFile("content/ui.yaml", "").whole(), "the pages need a label `" + key + "`")
                .help("add `" + key + "` to content/ui.yaml"));
        for (var locale : locales) {
            var own = new Labels(workspace.labels(), texts(workspace, Bundle.LABELS, locale, findings));
            labels.put(locale, new LabelWords(own, workspace.settings().source(), missing, marks));
        }
        return new Edition(workspace, locales, templates, labels, marks);
    }

    /** The same for some of its languages. */
    Edition of(Predicate<LocaleTag> wanted) {
        return new Edition(workspace, locales.stream().filter(wanted).toList(), templates, labels, marks);
    }

    /**
     * The words of a programme's page.
     *
     * @param read the programme with its bundles
     * @param shared of this programme, see {@link #shared()}
     * @param findings told what is wrong with its translations
     */
    PageWords words(Workspace read, Program program, LocaleTag locale, Shared shared, Consumer<Finding> findings) {
        var texts = new Translations(
                read.bundle(program.id(), locale),
                workspace.glossary(),
                workspace.settings(),
                findings,
                shared.sources());
        return new PageWords(
                texts, labels.get(locale), workspace.glossary(), workspace.settings(), shared.forms(), marks);
    }

    /** What the languages of one programme share; for one thread. */
    record Shared(SourceTexts sources, TextForms forms) {}

    Shared shared() {
        return new Shared(new SourceTexts(workspace.glossary(), workspace.settings()), new TextForms());
    }

    /** The words of a page that shows no programme. */
    PageWords words(LocaleTag locale) {
        var texts = texts(workspace, Bundle.LABELS, locale, finding -> {});
        return new PageWords(
                texts, labels.get(locale), workspace.glossary(), workspace.settings(), new TextForms(), marks);
    }

    /** What every template may name. */
    Map<String, Object> data(PageView page, PageWords words) {
        return data(page, words::label, Edition::yaml);
    }

    Map<String, Object> data(PageView page, Function<String, Segment> label, UnaryOperator<String> yaml) {
        var out = new LinkedHashMap<String, Object>();
        out.put("page", page);
        out.put("label", (TemplateMethodModelEx)
                names -> label.apply(names.get(0).toString()));
        // A page that is asked which texts it shows puts another in its place.
        out.put("said", (TemplateMethodModelEx) texts -> texts.get(0));
        out.put("shared", SharedContent.PLAIN);
        out.put("part", SharedContent.PLAIN);
        out.put("yaml", (TemplateMethodModelEx) texts -> yaml.apply(texts.get(0).toString()));
        return out;
    }

    private static Translations texts(
            Workspace workspace, String program, LocaleTag locale, Consumer<Finding> findings) {
        return new Translations(
                workspace.bundle(program, locale), workspace.glossary(), workspace.settings(), findings);
    }

    // JSON's texts are YAML's too. A reader without front matter takes it for Markdown, where "<" could open HTML.
    static String yaml(String text) {
        return Json.quote(text).replace("<", "\\u003c");
    }
}
