package dev.samepage.bundle;

import dev.samepage.locale.LocaleTag;
import dev.samepage.text.SourceFile;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All units of one locale for one programme, or for the pages' labels. */
public final class Bundle {
    /** The program id under which the pages' own labels are kept. */
    public static final String LABELS = "ui";

    /** The key under which a bundle keeps units that the model has no more. */
    public static final String RETIRED = "retired";

    private final LocaleTag locale;
    private final String program;
    private final SourceFile file;
    private final Map<String, Entry> entries;
    private final Map<String, Entry> retired;

    public Bundle(LocaleTag locale, String program, SourceFile file, List<Entry> entries) {
        this(locale, program, file, entries, List.of());
    }

    /**
     * @param retired units whose keys the model has no more, kept for their words
     */
    public Bundle(LocaleTag locale, String program, SourceFile file, List<Entry> entries, List<Entry> retired) {
        this.locale = locale;
        this.program = program;
        this.file = file;
        this.entries = byKey(entries);
        this.retired = byKey(retired);
    }

    /** Of two units of one key the first. */
    private static Map<String, Entry> byKey(List<Entry> entries) {
        var out = new LinkedHashMap<String, Entry>(2 * entries.size());
        for (var entry : entries) {
            out.putIfAbsent(entry.key().value(), entry);
        }
        return out;
    }

    /** The bundle of a locale that has no file yet. */
    public static Bundle empty(LocaleTag locale, String program, String path) {
        return new Bundle(locale, program, new SourceFile(path, ""), List.of());
    }

    public LocaleTag locale() {
        return locale;
    }

    public String program() {
        return program;
    }

    public SourceFile file() {
        return file;
    }

    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Units whose keys the model has no more; no page shows them and no rule looks at them. */
    public Collection<Entry> retired() {
        return Collections.unmodifiableCollection(retired.values());
    }

    public Optional<Entry> retired(String key) {
        return Optional.ofNullable(retired.get(key));
    }
}
