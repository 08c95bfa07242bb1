package dev.samepage.exchange.csv;

import dev.samepage.bundle.State;
import dev.samepage.exchange.csv.CsvTable.Cell;
import dev.samepage.exchange.transfer.ReturnResult;
import dev.samepage.exchange.transfer.ReturnedUnit;
import dev.samepage.exchange.transfer.ReturnedUnits;
import dev.samepage.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads an exported table after a spreadsheet has saved it; its columns are known by their names. */
public final class CsvReturn {
    private CsvReturn() {}

    /** Never throws for what the file holds. */
    public static ReturnResult read(SourceFile file) {
        var units = new ReturnedUnits(file);
        var rows = CsvTable.of(file.text());
        var head = rows.isEmpty()
                ? List.<String>of()
                : rows.get(0).stream()
                        .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT))
                        .toList();
        for (var name : List.of("key", "source", "target")) {
            if (!head.contains(name)) {
                units.fault(
                        file.whole(),
                        "the table has no column `" + name + "`",
                        "keep the first row as it was exported");
                return units.result();
            }
        }
        for (var row : rows.subList(1, rows.size())) {
            if (row.size() > 1 || !row.get(0).text().isBlank()) {
                row(file, head, row, units);
            }
        }
        return units.result();
    }

    private static void row(SourceFile file, List<String> head, List<Cell> row, ReturnedUnits units) {
        var start = row.get(0).start();
        var place = file.at(start, Math.min(start + 1, file.text().length()));
        if (row.size() < head.size()) {
            units.fault(
                    place,
                    "the row has " + row.size() + " cells; the first row has " + head.size(),
                    "export the table again, or add the cells that are missing");
            return;
        }
        var word = cell(head, row, "state").strip().toLowerCase(Locale.ROOT);
        var state = State.parse(word);
        var target = cell(head, row, "target");
        if (state.isEmpty() && !word.isEmpty()) {
            units.fault(place, "`" + word + "` is no state", "write one of " + String.join(", ", State.ids()));
            return;
        }
        units.add(
                cell(head, row, "program"),
                cell(head, row, "locale"),
                new ReturnedUnit(
                        cell(head, row, "key").strip(),
                        Optional.of(cell(head, row, "source")),
                        cell(head, row, "source hash").strip(),
                        target,
                        state,
                        place));
    }

    private static String cell(List<String> head, List<Cell> row, String name) {
        var at = head.indexOf(name);
        var text = at < 0 ? "" : row.get(at).text();
        var marked = text.length() > 1 && text.charAt(0) == '\'' && CsvWriter.FORMULA.indexOf(text.charAt(1)) >= 0;
        return marked ? text.substring(1) : text;
    }
}
