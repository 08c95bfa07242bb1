package dev.samepage.audit;

import java.util.Optional;

/** Where raw HTML starts and ends among Markdown (CommonMark 0.31, 4.6). */
final class RawHtml {
    private RawHtml() {}

    /**
     * What ends the raw HTML that a line starts: a text, or nothing for the next blank line; empty where the line
     * starts none.
     *
     * @param alone whether a tag alone in its line counts, which it does outside of paragraphs
     */
    static Optional<String> end(LineCursor line, String text, boolean alone) {
        var name = Starts.tagName(line);
        var second = line.peek(1);
        if (Starts.raw(name) && second != '/') {
            return Optional.of("</" + name);
        }
        if (second == '?') {
            return Optional.of("?>");
        }
        if (second == '!' && line.peek(2) == '[') {
            return Optional.of("]]>");
        }
        return Starts.htmlBlock(name) || alone && tagAlone(line, text) ? Optional.of("") : Optional.empty();
    }

    static boolean contains(LineCursor line, String text, String end) {
        for (var at = line.next(); at + end.length() <= line.end(); at++) {
            if (text.regionMatches(true, at, end, 0, end.length())) {
                return true;
            }
        }
        return false;
    }

    /** A whole tag with nothing behind it; bilingual spans and anchors always have something behind them. */
    private static boolean tagAlone(LineCursor line, String text) {
        var tag = Tags.at(text.substring(line.next(), line.end()).toCharArray(), 0);
        return tag.isPresent() && line.blankAfter(tag.get().span().length());
    }
}
