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
import dev.samepage.site.LabelWords.Use;
import dev.samepage.site.view.Segment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
    private final byte[] tag;
    private final byte[] direction;
    private final Map<String, Standing> shown = new LinkedHashMap<>();
    // What was asked for, in its order: by this a frame finds its words.
    private final List<Said> asked = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final Map<String, Worded> last = new HashMap<>();
    // What each part of a page asks for stays the same list, and is asked for in all forms of the page.
    private final Map<List<String>, Said[]> lists = new IdentityHashMap<>();

    private record Worded(Wording wording, Said said) {}

    PageWords(
            Translations texts, LabelWords labels, Glossary glossary, Settings settings, TextForms forms, Marks marks) {
        this.texts = texts;
        this.labels = labels;
        this.glossary = glossary;
        this.settings = settings;
        this.forms = forms;
        this.marks = marks;
        this.tag = texts.locale().tag().getBytes(StandardCharsets.US_ASCII);
        this.direction = direction().getBytes(StandardCharsets.US_ASCII);
    }

    LocaleTag locale() {
        return texts.locale();
    }

    @Override
    public Segment text(String id, Phrase phrase) {
        return text(phrase).segment().withId(id);
    }

    /** The same where its place on the page is of no interest. */
    Said text(Phrase phrase) {
        var key = phrase.key();
        var wording = texts.word(phrase);
        shown.put(key, wording.standing());
        // Many nodes say the same.
        var known = last.get(key);
        if (known == null || known.wording() != wording) {
            var mark = marks.before(texts.program(), key);
            known = new Worded(wording, Said.of(key, wording, forms, mark, locale()));
            last.put(key, known);
        }
        return asked(known.said());
    }

    @Override
    public Segment label(String id, String key, Map<String, ?> values) {
        return label(new Use(key, values)).segment().withId(id);
    }

    /** The same where its place on the page is of no interest. */
    Said label(Use use) {
        return asked(labels.label(use));
    }

    /** A label without values; its id is its key. */
    Segment label(String key) {
        return labels.label(key).segment();
    }

    /** The same in all its writings. */
    Said said(String label) {
        return labels.label(label);
    }

    /** The same for several labels. */
    Said[] said(List<String> keys) {
        var known = lists.get(keys);
        if (known == null) {
            known = new Said[keys.size()];
            for (var i = 0; i < known.length; i++) {
                known[i] = said(keys.get(i));
            }
            lists.put(keys, known);
        }
        return known;
    }

    @Override
    public Segment name(String id, String term) {
        return name(term).segment().withId(id);
    }

    /** The same where its place on the page is of no interest. */
    Said name(String term) {
        var name = MarkdownWriter.escape(glossary.name(term, locale()));
        var source = MarkdownWriter.escape(glossary.name(term, settings.source()));
        var known = glossary.term(term)
                .filter(entry -> !entry.translate() || entry.forms().containsKey(locale()))
                .isPresent();
        var standing =
                locale().equals(settings.source()) ? Standing.SOURCE : known ? Standing.TRANSLATED : Standing.MISSING;
        var wording = new Wording(term, name, known ? locale() : settings.source(), standing, source);
        return asked(Said.of(term, wording, forms, marks.before(Marks.TERM, term), locale()));
    }

    @Override
    public Segment notice(Standing standing) {
        var count = count(standing);
        if (count == 0) {
            return null;
        }
        return standing == Standing.MISSING
                ? label("notice.missing", "banner.missing", Map.of("missing", count, "total", number(texts())))
                : label("notice.stale", "banner.stale", Map.of("stale", count));
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
    public String digits() {
        return labels.digits();
    }

    @Override
    public String tag() {
        return locale().tag();
    }

    byte[] tagBytes() {
        return tag;
    }

    @Override
    public String direction() {
        return Segments.direction(locale());
    }

    byte[] directionBytes() {
        return direction;
    }

    /** How many texts were asked for so far, each once. */
    long texts() {
        return shown.size();
    }

    /** How many of them stand so. */
    long count(Standing standing) {
        var out = 0L;
        for (var one : shown.values()) {
            out += one == standing ? 1 : 0;
        }
        return out;
    }

    private Said asked(Said text) {
        asked.add(text);
        return text;
    }

    /** Leaves the place of something that this language has nothing to say about. */
    void nothing() {
        asked.add(null);
    }

    /** The text, label or name that was asked for as that many others had been; null where {@link #nothing} was. */
    Said asked(int number) {
        return asked.get(number);
    }

    /** The text that a marked view has a mark for. */
    Segment of(Segment marked) {
        return asked(Marker.number(marked.plain())).segment().withId(marked.id());
    }

    String address(int number) {
        return addresses.get(number);
    }

    Map<String, Standing> shown() {
        return shown;
    }
}
