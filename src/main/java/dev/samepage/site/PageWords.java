package dev.samepage.site;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Labels;
import dev.samepage.bundle.Translations;
import dev.samepage.bundle.Wording;
import dev.samepage.bundle.Wording.Standing;
import dev.samepage.locale.LocaleNames;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.Numbers;
import dev.samepage.markup.MarkdownWriter;
import dev.samepage.markup.RichText;
import dev.samepage.model.Glossary;
import dev.samepage.model.Phrase;
import dev.samepage.model.Settings;
import dev.samepage.site.view.Segment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The words of one page in one language; remembers which texts it could not show translated. */
final class PageWords {
    private static final String TERM = "term";

    private final Translations texts;
    private final Labels labels;
    private final Glossary glossary;
    private final Settings settings;
    private final Consumer<String> missingLabel;
    private final Marks marks;
    private final Map<String, Standing> shown = new LinkedHashMap<>();

    /**
     * @param missingLabel told the key of a label that the workspace does not have
     */
    PageWords(
            Translations texts,
            Labels labels,
            Glossary glossary,
            Settings settings,
            Consumer<String> missingLabel,
            Marks marks) {
        this.texts = texts;
        this.labels = labels;
        this.glossary = glossary;
        this.settings = settings;
        this.missingLabel = missingLabel;
        this.marks = marks;
    }

    LocaleTag locale() {
        return texts.locale();
    }

    /** A text of the model. */
    Segment text(String id, Phrase phrase) {
        var wording = texts.word(phrase);
        shown.put(phrase.key(), wording.standing());
        return segment(id, wording, texts.program());
    }

    /** A label of the page. */
    Segment label(String id, String key, Map<String, ?> values) {
        var wording = labels.word(key, values).orElseGet(() -> {
            missingLabel.accept(key);
            return new Wording(key, key, settings.source(), Standing.MISSING, key);
        });
        return segment(id, wording, Bundle.LABELS);
    }

    Segment label(String key) {
        return label(key, key, Map.of());
    }

    /** A term's name. One without a form in this language stays a source word and is marked, unless it is a name everywhere. */
    Segment name(String id, String term) {
        var name = MarkdownWriter.escape(glossary.name(term, locale()));
        var source = MarkdownWriter.escape(glossary.name(term, settings.source()));
        var known = glossary.term(term)
                .filter(entry -> !entry.translate() || entry.forms().containsKey(locale()))
                .isPresent();
        var standing =
                locale().equals(settings.source()) ? Standing.SOURCE : known ? Standing.TRANSLATED : Standing.MISSING;
        return segment(id, new Wording(term, name, known ? locale() : settings.source(), standing, source), TERM);
    }

    String number(long value) {
        return Numbers.format(value, locale(), settings.grouping(locale()));
    }

    long texts() {
        return shown.size();
    }

    long count(Standing standing) {
        return shown.values().stream().filter(standing::equals).count();
    }

    Map<String, Standing> shown() {
        return shown;
    }

    private Segment segment(String id, Wording wording, String program) {
        var rich = RichText.parse(wording.text());
        var source = wording.source().equals(wording.text()) ? rich : RichText.parse(wording.source());
        try {
            return new Segment(
                    id,
                    HTMLOutputFormat.INSTANCE.fromMarkup(marks.before(program, wording.key()) + rich.html()),
                    rich.markdown(),
                    rich.plain(),
                    wording.language().tag(),
                    LocaleNames.direction(wording.language()),
                    wording.standing().name().toLowerCase(Locale.ROOT),
                    source.markdown(),
                    source.plain());
        } catch (TemplateModelException e) {
            throw new IllegalStateException("markup that is escaped already cannot fail", e);
        }
    }
}
