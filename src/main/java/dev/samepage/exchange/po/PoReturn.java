package dev.samepage.exchange.po;

import dev.samepage.bundle.State;
import dev.samepage.exchange.transfer.ReturnResult;
import dev.samepage.exchange.transfer.ReturnedUnit;
import dev.samepage.exchange.transfer.ReturnedUnits;
import dev.samepage.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads an exported PO file after other tools have worked on it. */
public final class PoReturn {
    private PoReturn() {}

    /** Never throws for what the file holds. */
    public static ReturnResult read(SourceFile file) {
        var units = new ReturnedUnits(file);
        var entries = PoParser.parse(file, units::fault);
        var language = header(entries, "Language");
        var program = header(entries, PoWriter.PROGRAM);
        if (entries.isEmpty()) {
            units.fault(file.whole(), "the file holds no messages", "give a PO file that was exported here");
        }
        for (var entry : entries) {
            if (!entry.isHeader()) {
                units.add(
                        program,
                        language,
                        new ReturnedUnit(
                                entry.context().orElse(entry.id()).value(),
                                Optional.of(entry.id().value()),
                                entry.hash(),
                                entry.forms().get(0).value(),
                                entry.fuzzy() ? Optional.of(State.INITIAL) : Optional.empty(),
                                entry.forms().get(0).place()));
            }
        }
        return units.result();
    }

    private static String header(List<PoEntry> entries, String field) {
        var start = field.toLowerCase(Locale.ROOT) + ":";
        return entries.stream()
                .filter(PoEntry::isHeader)
                .flatMap(entry -> entry.forms().get(0).value().lines())
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElse("");
    }
}
