package dev.samepage.exchange.transfer;

import dev.samepage.locale.LocaleTag;
import dev.samepage.text.SourceFile;
import java.util.List;

/** What came back for one programme in one language. */
public record ReturnedFile(SourceFile file, LocaleTag locale, String program, List<ReturnedUnit> units) {
    public ReturnedFile {
        units = List.copyOf(units);
    }
}
