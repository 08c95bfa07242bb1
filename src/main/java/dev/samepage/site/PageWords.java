package dev.samepage.site;

import dev.samepage.bundle.Translations;
import dev.samepage.bundle.Wording;
import dev.samepage.bundle.Wording.Standing;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.Numbers;
import dev.samepage.markup.MarkdownWriter;
import dev.samepage.model.Glossary;
import dev.samepage.model.Link;
import dev.samepage.model.Phrase;
import dev.samepage.model.Settings;
import dev.samepage.site.view.Segment;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of one page in one language; remembers which texts it could not show translated. */
final class PageWords implements Words {
    private final Translations texts;
    private final LabelWords labels;
    private final Glossary glossary;
    private final Settings settings;
    private final TextForms forms;
    private final Marks marks;
    private final Map<String, Standing> shown = new LinkedHashMap<>();

    PageWords(
            Translations texts, LabelWords labels, Glossary glossary, Settings settings, TextForms forms, Marks marks) {
        this.texts = texts;
        this.labels = labels;
        this.glossary = glossary;
        this.settings = settings;
        this.forms = forms;
        this.marks = marks;
    }

    @Override
    public LocaleTag locale() {
        return texts.locale();
    }

    @Override
    public Segment text(String id, Phrase phrase) {
        var wording = texts.word(phrase);
        shown.put(phrase.key(), wording.standing());
        return Segments.of(id, wording, forms, marks.before(texts.program(), phrase.key()));
    }

    @Override
    public Segment label(String id, String key, Map<String, ?> values) {
        return labels.label(id, key, values);
    }

    Segment label(String key) {
        return labels.label(key);
    }

    @Override
    public Segment name(String id, String term) {
        var name = MarkdownWriter.escape(glossary.name(term, locale()));
        var source = MarkdownWriter.escape(glossary.name(term, settings.source()));
        var known = glossary.term(term)
                .filter(entry -> !entry.translate() || entry.forms().containsKey(locale()))
                .isPresent();
        var standing =
                locale().equals(settings.source()) ? Standing.SOURCE : known ? Standing.TRANSLATED : Standing.MISSING;
        var wording = new Wording(term, name, known ? locale() : settings.source(), standing, source);
        return Segments.of(id, wording, forms, marks.before(Marks.TERM, term));
    }

    @Override
    public String address(Link link) {
        return link.url(locale());
    }

    @Override
    public String number(long value) {
        return Numbers.format(value, locale(), settings.grouping(locale()));
    }

    @Override
    public String tag() {
        return locale().tag();
    }

    @Override
    public String direction() {
        return Segments.direction(locale());
    }

    @Override
    public long texts() {
        return shown.size();
    }

    @Override
    public long count(Standing standing) {
        return shown.values().stream().filter(standing::equals).count();
    }

    Map<String, Standing> shown() {
        return shown;
    }
}
