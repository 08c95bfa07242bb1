package dev.samepage.exchange.csv;

import dev.samepage.exchange.transfer.WorkFile;
import java.util.List;

/** Writes a table (RFC 4180) that spreadsheets open as UTF-8 and take for text. */
public final class CsvWriter {
    static final List<String> COLUMNS =
            List.of("program", "locale", "key", "source", "target", "state", "previous source", "notes", "source hash");

    /** What makes a cell a formula in spreadsheets, and the mark itself; such cells get the mark in front. */
    static final String FORMULA = "=+-@\t\r'";

    private CsvWriter() {}

    public static String write(WorkFile file) {
        // Without the byte order mark spreadsheets read the system's old code page.
        var out = new StringBuilder("\uFEFF");
        row(COLUMNS, out);
        for (var unit : file.units()) {
            row(
                    List.of(
                            file.program(),
                            file.target().tag(),
                            unit.key(),
                            unit.source(),
                            unit.target(),
                            unit.state().id(),
                            unit.previous().orElse(""),
                            String.join("\n", unit.remarks()),
                            unit.hash()),
                    out);
        }
        return out.toString();
    }

    private static void row(List<String> cells, StringBuilder out) {
        for (var i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    private static String cell(String text) {
        var marked = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + marked.replace("\"", "\"\"") + "\"";
    }
}
