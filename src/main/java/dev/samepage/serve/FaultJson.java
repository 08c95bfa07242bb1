package dev.samepage.serve;

import dev.samepage.finding.Finding;
import dev.samepage.report.Json;
import java.io.IOException;
import java.util.List;

/** What is wrong with files, for the overlay: each with its place and the line of the file that shows it. */
final class FaultJson {
    // Cells of a narrow window; a long line is cut around the place.
    private static final int BEFORE = 40;
    private static final int AFTER = 60;

    private FaultJson() {}

    static String of(List<Finding> faults) {
        return Json.text(json -> write(faults, json));
    }

    static void write(List<Finding> faults, Json json) throws IOException {
        json.open('[');
        for (var fault : faults) {
            json.item();
            write(fault, json);
        }
        json.close(']');
    }

    private static void write(Finding fault, Json json) throws IOException {
        var place = fault.place();
        var start = place.start();
        var line = place.file().line(start.line());
        var from = Math.min(line.length(), place.span().start() - place.file().lineStart(start.line()));
        var to = Math.max(from, Math.min(line.length(), from + place.span().length()));
        json.open('{')
                .field("place", place.toString())
                .field("rule", fault.rule().id())
                .field("message", fault.message())
                .field("help", fault.help())
                .field("line", start.line())
                .field("before", line.substring(boundary(line, Math.max(0, from - BEFORE)), from))
                .field("marked", line.substring(from, to))
                .field("after", line.substring(to, boundary(line, Math.min(line.length(), to + AFTER))))
                .close('}');
    }

    private static int boundary(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }
}
