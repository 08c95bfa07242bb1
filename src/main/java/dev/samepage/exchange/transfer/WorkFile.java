package dev.samepage.exchange.transfer;

import dev.samepage.locale.LocaleTag;
import java.util.List;

/** A programme's units for the translator of one language, in the order of the model. */
public record WorkFile(LocaleTag source, LocaleTag target, String program, List<WorkUnit> units) {
    public WorkFile {
        units = List.copyOf(units);
    }
}
