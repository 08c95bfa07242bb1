package dev.samepage.site;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Labels;
import dev.samepage.bundle.Wording;
import dev.samepage.bundle.Wording.Standing;
import dev.samepage.locale.LocaleTag;
import dev.samepage.site.view.Segment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The pages' labels in one language. Every page asks for the same ones, so each is made once; safe for use by threads. */
final class LabelWords {
    // Values such as a programme's version are endless; what comes later than this is made anew each time.
    private static final int MOST = 4_000;

    private final Labels labels;
    private final LocaleTag source;
    private final Consumer<String> missing;
    private final Marks marks;
    private final Map<String, Segment> plain = new ConcurrentHashMap<>();
    private final Map<Use, Segment> filled = new ConcurrentHashMap<>();

    /**
     * @param missing told the key of a label that the workspace does not have
     */
    LabelWords(Labels labels, LocaleTag source, Consumer<String> missing, Marks marks) {
        this.labels = labels;
        this.source = source;
        this.missing = missing;
        this.marks = marks;
    }

    private record Use(String key, Map<String, ?> values) {}

    /** A label without values; its id is its key. */
    Segment label(String key) {
        var known = plain.get(key);
        if (known == null) {
            known = make(key, Map.of());
            plain.put(key, known);
        }
        return known;
    }

    Segment label(String id, String key, Map<String, ?> values) {
        if (values.isEmpty()) {
            return label(key).withId(id);
        }
        var use = new Use(key, values);
        var known = filled.get(use);
        if (known == null) {
            known = make(key, values);
            if (filled.size() < MOST) {
                filled.put(use, known);
            }
        }
        return known.withId(id);
    }

    private Segment make(String key, Map<String, ?> values) {
        var wording = labels.word(key, values).orElseGet(() -> {
            missing.accept(key);
            return new Wording(key, key, source, Standing.MISSING, key);
        });
        return Segments.of(key, wording, new TextForms(), marks.before(Bundle.LABELS, key));
    }
}
