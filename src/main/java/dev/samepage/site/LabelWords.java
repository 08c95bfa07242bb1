package dev.samepage.site;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Labels;
import dev.samepage.bundle.Wording;
import dev.samepage.bundle.Wording.Standing;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.Numbers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The pages' labels in one language. Every page asks for the same ones, so each is made once; safe for use by threads. */
final class LabelWords {
    // Values such as a programme's version are endless; what comes later than this is made anew each time.
    private static final int MOST = 1_000;

    private static final String USUAL_DIGITS = "0123456789";

    private final Labels labels;
    private final LocaleTag source;
    private final Consumer<String> missing;
    private final Marks marks;
    private final Map<String, Said> plain = new ConcurrentHashMap<>();
    private final Map<Use, Said> filled = new ConcurrentHashMap<>();
    private volatile String digits;

    /**
     * @param missing told the key of a label that the workspace does not have
     */
    LabelWords(Labels labels, LocaleTag source, Consumer<String> missing, Marks marks) {
        this.labels = labels;
        this.source = source;
        this.missing = missing;
        this.marks = marks;
    }

    /** A label with its values; values are looked at only once, however often it is asked for. */
    static final class Use {
        private final String key;
        private final Map<String, ?> values;
        private final int hash;

        Use(String key, Map<String, ?> values) {
            this.key = key;
            this.values = values;
            this.hash = 31 * key.hashCode() + values.hashCode();
        }

        String key() {
            return key;
        }

        Map<String, ?> values() {
            return values;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Use use
                    && hash == use.hash
                    && key.equals(use.key)
                    && (values == use.values || values.equals(use.values));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** A label without values; its id is its key. */
    Said label(String key) {
        var known = plain.get(key);
        if (known == null) {
            known = make(key, Map.of());
            plain.put(key, known);
        }
        return known;
    }

    Said label(Use use) {
        if (use.values.isEmpty()) {
            return label(use.key);
        }
        var known = filled.get(use);
        if (known == null) {
            known = make(use.key, use.values);
            if (filled.size() < MOST) {
                filled.put(use, known);
            }
        }
        return known;
    }

    /** The language's ten digits; empty where they are the usual ones. */
    String digits() {
        var known = digits;
        if (known == null) {
            known = Numbers.digits(labels.locale());
            known = known.equals(USUAL_DIGITS) ? "" : known;
            digits = known;
        }
        return known;
    }

    private Said make(String key, Map<String, ?> values) {
        var wording = labels.word(key, values).orElseGet(() -> {
            missing.accept(key);
            return new Wording(key, key, source, Standing.MISSING, key);
        });
        var text = TextForms.make(wording.text());
        var source = wording.source().equals(wording.text()) ? text : TextForms.make(wording.source());
        return Said.of(key, wording, text, source, marks.before(Bundle.LABELS, key), labels.locale());
    }
}
