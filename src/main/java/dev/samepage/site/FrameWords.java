package dev.samepage.site;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Link;
import dev.samepage.model.Phrase;
import dev.samepage.site.Marker.Part;
import dev.samepage.site.view.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Markers in the place of a language's words. Asked for the same things in the same order as the {@link PageWords} that
 * it stands for, it gives for each a marker, and tells what templates may ask about it: where it stands, and its
 * language.
 */
final class FrameWords implements Words {
    private static final List<String> STANDINGS = List.of("source", "translated", "stale", "missing");

    private final PageWords model;
    private final List<String> labels = new ArrayList<>();
    private int texts;
    private int addresses;
    private int counts;

    FrameWords(PageWords model) {
        this.model = model;
    }

    @Override
    public LocaleTag locale() {
        return model.locale();
    }

    @Override
    public Segment text(String id, Phrase phrase) {
        return next();
    }

    @Override
    public Segment label(String id, String key, Map<String, ?> values) {
        return next();
    }

    @Override
    public Segment name(String id, String term) {
        return next();
    }

    private Segment next() {
        var number = texts++;
        return marked(model.asked().get(number), number, false);
    }

    /** A label that a template asks for. */
    Segment label(String key) {
        var number = labels.indexOf(key);
        if (number < 0) {
            number = labels.size();
            labels.add(key);
        }
        return marked(model.label(key), number, true);
    }

    /** The labels that templates have asked for. */
    List<String> labels() {
        return labels;
    }

    private Segment marked(Segment text, int number, boolean label) {
        var own = text.lang().equals(model.tag());
        return new Segment(
                text.id(),
                Segments.html(mark(Segments.markup(text), Part.HTML, number, label)),
                mark(text.markdown(), Part.MARKDOWN, number, label),
                mark(text.plain(), Part.PLAIN, number, label),
                own ? tag() : text.lang(),
                own ? direction() : text.dir(),
                text.standing(),
                mark(text.source(), Part.SOURCE, number, label),
                mark(text.sourcePlain(), Part.SOURCE_PLAIN, number, label));
    }

    // Templates may ask whether there is anything.
    private static String mark(String text, Part part, int number, boolean label) {
        return text.isEmpty() ? "" : Marker.of(label ? part.ofLabel() : part, number);
    }

    /**
     * What of a text decides how a page is built; two languages for which it is the same share a frame. A text that is not
     * in the page's language is in the source language.
     */
    static int shape(Segment text, String page) {
        var out = text.lang().equals(page) ? 1 : 0;
        out = 2 * out + (text.markdown().isEmpty() ? 1 : 0);
        out = 2 * out + (text.plain().isEmpty() ? 1 : 0);
        out = 2 * out + (text.source().isEmpty() ? 1 : 0);
        out = 2 * out + (text.sourcePlain().isEmpty() ? 1 : 0);
        return STANDINGS.indexOf(text.standing()) << 5 | out;
    }

    @Override
    public String address(Link link) {
        return Marker.of(Part.ADDRESS, addresses++);
    }

    @Override
    public String number(long value) {
        return model.number(value);
    }

    @Override
    public String tag() {
        return Marker.of(Part.TAG, 0);
    }

    @Override
    public String direction() {
        return Marker.of(Part.DIRECTION, 0);
    }

    @Override
    public long texts() {
        return model.texts();
    }

    @Override
    public long count(Standing standing) {
        return model.counted().get(counts++);
    }
}
