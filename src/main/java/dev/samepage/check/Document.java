package dev.samepage.check;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.text.Derived;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import java.util.List;
import java.util.Optional;

/** The units of one bundle, page or exchange file, in their order. */
public final class Document {
    private final LocaleTag source;
    private final LocaleTag locale;
    private final String program;
    private final SourceFile file;
    private final List<Unit> units;
    private final Glossary glossary;
    private final Optional<Stamp> stamp;
    private final Derived derived = new Derived();

    public Document(
            LocaleTag source, LocaleTag locale, String program, SourceFile file, List<Unit> units, Glossary glossary) {
        this(source, locale, program, file, units, glossary, Optional.empty());
    }

    private Document(
            LocaleTag source,
            LocaleTag locale,
            String program,
            SourceFile file,
            List<Unit> units,
            Glossary glossary,
            Optional<Stamp> stamp) {
        this.source = source;
        this.locale = locale;
        this.program = program;
        this.file = file;
        this.units = List.copyOf(units);
        this.glossary = glossary;
        this.stamp = stamp;
    }

    /**
     * The source's version that a page names in its front matter.
     *
     * @param before what it named in the drop before
     */
    public record Stamp(MappedText now, MappedText before) {}

    public Document withStamp(Optional<Stamp> changed) {
        return new Document(source, locale, program, file, units, glossary, changed);
    }

    public LocaleTag source() {
        return source;
    }

    public LocaleTag locale() {
        return locale;
    }

    /** The programme's id, or the page's name in an audit. */
    public String program() {
        return program;
    }

    /** The translated side's file. */
    public SourceFile file() {
        return file;
    }

    public List<Unit> units() {
        return units;
    }

    public Glossary glossary() {
        return glossary;
    }

    /** Which version of the source a page says it was made from, now and in the drop before. */
    public Optional<Stamp> stamp() {
        return stamp;
    }

    /** What rules have made of the document. */
    public Derived derived() {
        return derived;
    }

    @Override
    public String toString() {
        return file + " (" + locale + ")";
    }
}
