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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    // What was asked for, in its order: by this a frame finds its words.
    private final List<Segment> asked = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<Long> counted = new ArrayList<>();

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
        return asked(Segments.of(id, wording, forms, marks.before(texts.program(), phrase.key())));
    }

    @Override
    public Segment label(String id, String key, Map<String, ?> values) {
        return asked(labels.label(id, key, values));
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
        return asked(Segments.of(id, wording, forms, marks.before(Marks.TERM, term)));
    }

    @Override
    public String address(Link link) {
        addresses.add(link.url(locale()));
        return addresses.get(addresses.size() - 1);
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
        counted.add(shown.values().stream().filter(standing::equals).count());
        return counted.get(counted.size() - 1);
    }

    private Segment asked(Segment text) {
        asked.add(text);
        return text;
    }

    /** The texts, labels with an id and names that were asked for. */
    List<Segment> asked() {
        return asked;
    }

    List<String> addresses() {
        return addresses;
    }

    /** What {@link #count} has answered so far. */
    List<Long> counted() {
        return counted;
    }

    Map<String, Standing> shown() {
        return shown;
    }
}
