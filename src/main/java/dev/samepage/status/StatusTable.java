package dev.samepage.status;

import dev.samepage.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** The counts as a table for a terminal. */
public final class StatusTable {
    private static final List<String> HEAD = List.of(
            "locale",
            "program",
            "texts",
            "translated",
            "reviewed",
            "drafts",
            "stale",
            "missing",
            "as source",
            "words left",
            "done");

    // Columns of words; numbers stand to the right.
    private static final int LEFT = 2;

    private StatusTable() {}

    /** The rows of each locale, with a sum where it has several. */
    public static String of(List<Progress> parts) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        for (var sum : Status.sums(parts)) {
            var own = parts.stream()
                    .filter(part -> part.locale().equals(sum.locale()))
                    .toList();
            own.forEach(part -> rows.add(cells(part, part.program())));
            if (own.size() > 1) {
                rows.add(cells(sum, "all"));
            }
        }
        var out = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (var i = 0; i < row.size(); i++) {
                var gap = " ".repeat(width(rows, i) - DisplayWidth.of(row.get(i)));
                line.append(i == 0 ? "" : "  ").append(i < LEFT ? row.get(i) + gap : gap + row.get(i));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private static List<String> cells(Progress part, String program) {
        return List.of(
                part.locale(),
                program,
                String.valueOf(part.units()),
                String.valueOf(part.translated()),
                String.valueOf(part.reviewed()),
                String.valueOf(part.drafts()),
                String.valueOf(part.stale()),
                String.valueOf(part.missing()),
                String.valueOf(part.copied()),
                String.valueOf(part.wordsLeft()),
                part.percent() + "%");
    }
}
