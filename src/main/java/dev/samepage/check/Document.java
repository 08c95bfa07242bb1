package dev.samepage.check;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * The units of one bundle, page or exchange file, in their order.
 *
 * @param program the programme's id, or the page's name in an audit
 * @param file the translated side's file
 * @param stamp which version of the source a page says it was made from, now and in the drop before
 */
public record Document(
        LocaleTag source,
        LocaleTag locale,
        String program,
        SourceFile file,
        List<Unit> units,
        Glossary glossary,
        Optional<Stamp> stamp) {
    public Document {
        units = List.copyOf(units);
    }

    public Document(
            LocaleTag source, LocaleTag locale, String program, SourceFile file, List<Unit> units, Glossary glossary) {
        this(source, locale, program, file, units, glossary, Optional.empty());
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
}
