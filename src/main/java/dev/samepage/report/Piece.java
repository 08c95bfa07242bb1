package dev.samepage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A stretch of a message: plain words, a quoted text, or within one what a word diff removed or added. */
record Piece(Kind kind, String text) {
    /** What a stretch is; a quotation is split where it holds a word diff. */
    enum Kind {
        PLAIN,
        QUOTED,
        REMOVED,
        ADDED
    }

    private static final Pattern DIFF = Pattern.compile("\\[-(.*?)-]|\\{\\+(.*?)\\+}", Pattern.DOTALL);

    /** The pieces of a message; texts stand in backticks, an odd backtick is a character like any other. */
    static List<Piece> of(String message) {
        var out = new ArrayList<Piece>();
        var from = 0;
        while (true) {
            var open = message.indexOf('`', from);
            var close = open < 0 ? -1 : message.indexOf('`', open + 1);
            if (close < 0) {
                add(out, Kind.PLAIN, message.substring(from));
                return out;
            }
            add(out, Kind.PLAIN, message.substring(from, open));
            quoted(message.substring(open + 1, close), out);
            from = close + 1;
        }
    }

    private static void quoted(String text, List<Piece> out) {
        var match = DIFF.matcher(text);
        var from = 0;
        while (match.find()) {
            add(out, Kind.QUOTED, text.substring(from, match.start()));
            if (match.group(1) != null) {
                add(out, Kind.REMOVED, match.group(1));
            } else {
                add(out, Kind.ADDED, match.group(2));
            }
            from = match.end();
        }
        add(out, Kind.QUOTED, text.substring(from));
    }

    private static void add(List<Piece> out, Kind kind, String text) {
        if (!text.isEmpty()) {
            out.add(new Piece(kind, text));
        }
    }
}
