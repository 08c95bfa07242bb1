package dev.samepage.report;

import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files of which only some lines are known; the others are empty, so that lines and columns stay what they are. */
final class Lines {
    /** Of a line or column: no file that is read here is longer (4 MB). */
    static final int MOST = 4 * 1024 * 1024 + 1;

    private final Map<String, TreeMap<Integer, String>> known = new HashMap<>();
    private final Map<String, SourceFile> files = new HashMap<>();

    void add(String path, int line, String text) {
        known.computeIfAbsent(path, file -> new TreeMap<>()).put(line, text);
    }

    /**
     * A place by lines and columns, which count code points, from 1.
     *
     * @throws ReportFault where the file does not go so far
     */
    Place place(String path, int line, int column, int endLine, int endColumn) throws ReportFault {
        var file = files.computeIfAbsent(path, name -> file(name, known.getOrDefault(name, new TreeMap<>())));
        var start = offset(file, line, column);
        var end = offset(file, endLine, endColumn);
        if (end < start) {
            throw new ReportFault("a finding ends before it starts, at " + path + ":" + line + ":" + column);
        }
        return file.at(start, end);
    }

    private static SourceFile file(String path, SortedMap<Integer, String> lines) {
        var text = new StringBuilder();
        var next = 1;
        for (var line : lines.entrySet()) {
            text.append("\n".repeat(line.getKey() - next)).append(line.getValue());
            next = line.getKey();
        }
        return new SourceFile(path, text.toString());
    }

    private static int offset(SourceFile file, int line, int column) throws ReportFault {
        var start = file.lineStart(line);
        var text = file.line(line);
        var here = file.lineColumn(start).line() == line;
        if (!here || column - 1 > text.codePointCount(0, text.length())) {
            throw new ReportFault(
                    "the line of a finding is not in the report, " + file.path() + ":" + line + ":" + column);
        }
        return start + text.offsetByCodePoints(0, column - 1);
    }
}
