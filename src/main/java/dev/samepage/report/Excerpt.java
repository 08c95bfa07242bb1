package dev.samepage.report;

import dev.samepage.text.DisplayWidth;
import dev.samepage.text.Place;

/** The line of a place with carets under the span; long lines are cut to a window around it. */
record Excerpt(int line, String text, String carets) {
    // Terminal cells; a bilingual page puts a whole paragraph in both languages on one line.
    private static final int WINDOW = 110;
    private static final int BEFORE = 30;

    /** The excerpt, or null where the place's line is empty and shows nothing. */
    static Excerpt of(Place place) {
        var start = place.start();
        var line = place.file().line(start.line());
        if (line.isBlank()) {
            return null;
        }
        var from = place.span().start() - place.file().lineStart(start.line());
        var to = Math.min(line.length(), Math.max(from + 1, from + place.span().length()));
        var left = line.length() <= WINDOW ? 0 : boundary(line, Math.max(0, from - BEFORE));
        var right = line.length() <= WINDOW ? line.length() : boundary(line, Math.min(line.length(), left + WINDOW));
        var head = shown((left > 0 ? "… " : "") + line.substring(left, Math.min(from, right)));
        var marked = from >= right ? "" : shown(line.substring(from, Math.min(to, right)));
        var tail = to >= right ? "" : shown(line.substring(to, right));
        var end = right < line.length() ? " …" : "";
        return new Excerpt(
                start.line(),
                head + marked + tail + end,
                " ".repeat(DisplayWidth.of(head)) + "^".repeat(Math.max(1, DisplayWidth.of(marked))));
    }

    private static int boundary(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    private static String shown(String text) {
        return DisplayWidth.visible(text.replace("\t", "    "));
    }
}
