package dev.samepage.check.memory;

import dev.samepage.memory.Row;
import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import java.util.Map;
import java.util.TreeMap;

/** Some lines of a file, where they stood: enough for every question about the places in them. */
final class FileLines {
    /** @param start in UTF-16 offsets */
    private record Line(int start, String text) {}

    private final Map<Integer, Line> lines = new TreeMap<>();

    /** Takes all lines of a place. */
    void add(Place place) {
        var file = place.file();
        var last = place.end().line();
        for (var number = place.start().line(); number <= last; number++) {
            var start = file.lineStart(number);
            var text = file.text().substring(start, file.lineStart(number + 1));
            lines.put(number, new Line(start, text));
        }
    }

    void write(Row out) {
        out.put(lines.size());
        lines.forEach((number, line) -> out.put(number).put(line.start).put(line.text));
    }

    /** A file of as many lines and characters, of which only those lines say what they said. */
    static SourceFile read(String path, Row in) {
        var text = new StringBuilder();
        var reached = 1;
        for (var count = in.number(); count > 0; count--) {
            var number = in.number();
            pad(text, number - reached, in.number() - text.length());
            text.append(in.text());
            // Only the last line of a file has no line end, and all others end with LF: with CR no file is read.
            reached = number + 1;
        }
        return new SourceFile(path, text.toString());
    }

    private static void pad(StringBuilder text, int lines, int length) {
        if (lines < 0 || length < lines) {
            throw new IllegalArgumentException(lines + " lines in " + length + " characters");
        }
        text.append(" ".repeat(length - lines)).append("\n".repeat(lines));
    }
}
