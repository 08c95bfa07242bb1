package dev.samepage.audit;

import dev.samepage.text.Span;

/** The rows of one table, split to cells as GitHub's Markdown does (GFM 0.29, 4.10). */
final class TableRows {
    private final BlockSink sink;
    private final BlockPath path;
    private final int table;
    private int row;

    TableRows(BlockSink sink, Container container) {
        this.sink = sink;
        this.path = container.path;
        this.table = container.table();
    }

    static boolean isHeader(char[] text, Span line) {
        for (var at = line.start(); at < line.end(); at++) {
            if (text[at] == '|') {
                return true;
            }
        }
        return false;
    }

    void row(char[] text, int from, int to) {
        row++;
        var column = 0;
        var start = from < to && text[from] == '|' ? from + 1 : from;
        for (var at = start; at <= to; at++) {
            var escaped = at > start && text[at - 1] == '\\';
            if (at == to || text[at] == '|' && !escaped) {
                column++;
                sink.cell(path.child('t', table + "." + row + "." + column), start, at);
                start = at + 1;
            }
        }
    }
}
