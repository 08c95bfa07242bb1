package dev.samepage.check;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.text.SourceFile;
import java.util.List;

/**
 * The units of one bundle, page or exchange file, in their order.
 *
 * @param program the programme's id, or the page's name in an audit
 * @param file the translated side's file
 */
public record Document(
        LocaleTag source, LocaleTag locale, String program, SourceFile file, List<Unit> units, Glossary glossary) {
    public Document {
        units = List.copyOf(units);
    }
}
