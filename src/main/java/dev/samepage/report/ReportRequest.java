package dev.samepage.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A report that a user wants in a file of its own, such as {@code sarif=out/samepage.sarif}; several may be asked for. */
public record ReportRequest(ReportFormat format, Path file) {
    /**
     * @throws IllegalArgumentException with a message for the user, when the text is no request
     */
    public static ReportRequest parse(String text) {
        var equals = text.indexOf('=');
        if (equals < 0 || equals + 1 == text.length()) {
            throw new IllegalArgumentException(
                    "`" + text + "` names no file; write FORMAT=FILE, such as sarif=out.sarif");
        }
        var format = ReportFormat.parse(text.substring(0, equals));
        try {
            return new ReportRequest(format, Path.of(text.substring(equals + 1)));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "`" + text.substring(equals + 1) + "` is no file name: " + e.getReason(), e);
        }
    }

    @Override
    public String toString() {
        return format + "=" + file;
    }
}
