package dev.samepage.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a table into rows of cells (RFC 4180); any text is a table. */
final class CsvTable {
    // What some write for Excel, and Excel keeps.
    private static final Pattern SEPARATOR = Pattern.compile("sep=(.)\\r?\\n", Pattern.CASE_INSENSITIVE);

    /** @param start the offset of the cell's first character, quotes included */
    record Cell(String text, int start) {}

    private final String text;
    private final char separator;
    private int at;

    private CsvTable(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Spreadsheets of many countries write semicolons, since their comma is the decimal sign. */
    static List<List<Cell>> of(String text) {
        var told = SEPARATOR.matcher(text);
        var start = told.lookingAt() ? told.end() : 0;
        var end = text.indexOf('\n', start);
        var head = text.substring(start, end < 0 ? text.length() : end);
        var guess = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
        var table = new CsvTable(text, start > 0 ? told.group(1).charAt(0) : guess);
        table.at = start;
        var rows = new ArrayList<List<Cell>>();
        while (table.at < text.length()) {
            rows.add(table.row());
        }
        return rows;
    }

    private List<Cell> row() {
        var cells = new ArrayList<Cell>();
        while (true) {
            cells.add(cell());
            if (at >= text.length()) {
                return cells;
            }
            var c = text.charAt(at++);
            if (c != separator) {
                at += c == '\r' && text.startsWith("\n", at) ? 1 : 0;
                return cells;
            }
        }
    }

    private Cell cell() {
        var start = at;
        var value = new StringBuilder();
        if (text.startsWith("\"", at)) {
            at++;
            while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
                value.append(text.charAt(at));
                at += text.charAt(at) == '"' ? 2 : 1;
            }
            at = Math.min(text.length(), at + 1);
        }
        // What follows a closing quote belongs to the cell, though nobody should write it.
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            value.append(text.charAt(at++));
        }
        return new Cell(value.toString(), start);
    }
}
