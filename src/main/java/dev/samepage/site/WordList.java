package dev.samepage.site;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.model.Link;
import dev.samepage.model.Phrase;
import dev.samepage.site.LabelWords.Use;
import dev.samepage.site.Marker.Part;
import dev.samepage.site.view.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the pages of one programme say, in the order in which they ask for it. It gives a mark for each thing, so that
 * the views of a programme are made once, and then asks each language for the same things.
 */
final class WordList implements Words {
    private interface Wanted {
        /** Null where the language has nothing to say about it. */
        Object ask(PageWords words);
    }

    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();

    @Override
    public Segment text(String id, Phrase phrase) {
        return next(id, words -> words.text(phrase));
    }

    @Override
    public Segment label(String id, String key, Map<String, ?> values) {
        var marked = values.values().stream().anyMatch(value -> value instanceof String text && Marker.in(text));
        var use = new Use(key, values);
        return next(id, words -> words.label(marked ? new Use(key, filled(values, words)) : use));
    }

    @Override
    public Segment name(String id, String term) {
        return next(id, words -> words.name(term));
    }

    @Override
    public Segment notice(Standing standing) {
        return next("notice." + standing.name().toLowerCase(Locale.ROOT), words -> words.notice(standing));
    }

    private Segment next(String id, Wanted one) {
        wanted.add(one);
        return Marker.segment(id, wanted.size() - 1);
    }

    @Override
    public String address(Link link) {
        links.add(link);
        return Marker.of(Part.ADDRESS, links.size() - 1);
    }

    @Override
    public String number(long value) {
        numbers.add(value);
        return Marker.of(Part.NUMBER, numbers.size() - 1);
    }

    @Override
    public String digits() {
        return "";
    }

    @Override
    public String tag() {
        return Marker.of(Part.TAG, 0);
    }

    @Override
    public String direction() {
        return Marker.of(Part.DIRECTION, 0);
    }

    /** How many texts, labels and names are in the list so far. */
    int size() {
        return wanted.size();
    }

    /** Asks a language for some of them; from the first to the last each must be asked for once. */
    void ask(PageWords words, int from, int to) {
        for (var one : wanted.subList(from, to)) {
            if (one.ask(words) == null) {
                words.nothing();
            }
        }
    }

    /** Asks a language for all addresses. */
    void addresses(PageWords words) {
        links.forEach(words::address);
    }

    private Map<String, Object> filled(Map<String, ?> values, PageWords words) {
        var out = new HashMap<String, Object>();
        values.forEach((name, value) -> out.put(
                name,
                value instanceof String text
                        ? Marker.filled(
                                text,
                                (part, number) -> part == Part.NUMBER
                                        ? words.number(numbers.get(number))
                                        : words.asked(number).segment().plain())
                        : value));
        return out;
    }
}
