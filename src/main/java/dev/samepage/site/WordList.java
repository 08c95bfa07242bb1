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
    // Most things are said more than once; each is in the list once. A text with other values is another one.
    private final Map<String, Known> texts = new HashMap<>();
    private final Map<Use, Integer> labels = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    private record Known(Phrase phrase, int number) {}

    @Override
    public Segment text(String id, Phrase phrase) {
        var known = texts.get(phrase.key());
        if (known == null || !known.phrase().arguments().equals(phrase.arguments())) {
            known = new Known(phrase, next(words -> words.text(phrase)));
            texts.put(phrase.key(), known);
        }
        return Marker.segment(id, known.number());
    }

    @Override
    public Segment label(String id, String key, Map<String, ?> values) {
        return Marker.segment(id, labels.computeIfAbsent(new Use(key, values), this::label));
    }

    private int label(Use use) {
        return next(
                marked(use.values())
                        ? words -> words.label(new Use(use.key(), filled(use.values(), words)))
                        : words -> words.label(use));
    }

    private static boolean marked(Map<String, ?> values) {
        for (var value : values.values()) {
            if (value instanceof String text && Marker.in(text)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Segment name(String id, String term) {
        return Marker.segment(id, names.computeIfAbsent(term, name -> next(words -> words.name(name))));
    }

    @Override
    public Segment notice(Standing standing) {
        return Marker.segment(
                "notice." + standing.name().toLowerCase(Locale.ROOT), next(words -> words.notice(standing)));
    }

    private int next(Wanted one) {
        wanted.add(one);
        return wanted.size() - 1;
    }

    @Override
    public String address(Link link) {
        return Marker.of(Part.ADDRESS, index(link, links));
    }

    @Override
    public String number(long value) {
        return Marker.of(Part.NUMBER, index(value, numbers));
    }

    private static <T> int index(T one, List<T> known) {
        var at = known.indexOf(one);
        if (at < 0) {
            known.add(one);
        }
        return at < 0 ? known.size() - 1 : at;
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
