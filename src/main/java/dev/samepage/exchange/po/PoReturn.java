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
        whole(file, units);
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

    // A file that was cut within a translation of several lines looks like one with a shorter translation. Every tool
    // ends
    // its last line.
    private static void whole(SourceFile file, ReturnedUnits units) {
        var text = file.text();
        var last = text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
        if (!last.isBlank() && !last.stripLeading().startsWith("#")) {
            units.fault(
                    file.at(text.length() - last.length(), text.length()),
                    "the file ends within a line, so it may have been cut off",
                    "get the whole file; if this is all of it, end the last line");
        }
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
