package dev.samepage.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How lines of a page can start a block (CommonMark 0.31, chapters 4 and 5), each told from the line alone. */
final class Starts {
    /** CommonMark 0.31, 4.6, condition 6. */
    private static final Set<String> HTML_BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "base",
            "basefont",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "main",
            "menu",
            "menuitem",
            "nav",
            "noframes",
            "ol",
            "optgroup",
            "option",
            "p",
            "param",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "track",
            "ul");

    /** CommonMark 0.31, 4.6, condition 1: these end at their closing tag, not at a blank line. */
    private static final Set<String> RAW = Set.of("pre", "script", "style", "textarea");

    private Starts() {}

    static boolean htmlBlock(String name) {
        return HTML_BLOCKS.contains(name);
    }

    static boolean raw(String name) {
        return RAW.contains(name);
    }

    /** The level of an ATX heading, or 0. Readers of pages also take {@code ##Title} and {@code #<a name=…>} for one. */
    static int heading(LineCursor line) {
        var level = 0;
        while (level < 7 && line.peek(level) == '#') {
            level++;
        }
        if (level == 0 || level > 6) {
            return 0;
        }
        var after = line.peek(level);
        var strict = after == '\n' || LineCursor.isBlank(after);
        return strict || after == '<' || level > 1 && Character.isLetterOrDigit(after) ? level : 0;
    }

    /** The length of a code fence, or 0. */
    static int fence(LineCursor line) {
        var c = line.peek();
        if (c != '`' && c != '~') {
            return 0;
        }
        var length = run(line, c);
        if (length < 3) {
            return 0;
        }
        if (c == '`') {
            for (var at = length; line.next() + at < line.end(); at++) {
                if (line.peek(at) == '`') {
                    return 0;
                }
            }
        }
        return length;
    }

    static boolean closesFence(LineCursor line, char fence, int length) {
        return line.indent() < 4
                && line.peek() == fence
                && run(line, fence) >= length
                && line.blankAfter(run(line, fence));
    }

    /** Three or more of {@code -}, {@code _} or {@code *} and nothing else. */
    static boolean rule(LineCursor line) {
        var c = line.peek();
        if (c != '-' && c != '_' && c != '*') {
            return false;
        }
        var count = 0;
        for (var at = 0; line.next() + at < line.end(); at++) {
            if (line.peek(at) == c) {
                count++;
            } else if (!LineCursor.isBlank(line.peek(at))) {
                return false;
            }
        }
        return count >= 3;
    }

    /** The level of a heading that this line underlines, or 0. */
    static int underline(LineCursor line) {
        var c = line.peek();
        if (c != '=' && c != '-') {
            return 0;
        }
        return line.blankAfter(run(line, c)) ? c == '=' ? 1 : 2 : 0;
    }

    /** A table's second row: only dashes, colons and bars, with at least one bar and one dash. */
    static boolean delimiterRow(LineCursor line) {
        var bars = 0;
        var dashes = 0;
        for (var at = 0; line.next() + at < line.end(); at++) {
            var c = line.peek(at);
            if (c == '|') {
                bars++;
            } else if (c == '-') {
                dashes++;
            } else if (c != ':' && !LineCursor.isBlank(c)) {
                return false;
            }
        }
        return bars > 0 && dashes > 0;
    }

    /**
     * A list item's marker.
     *
     * @param type the bullet, or the character behind the number
     * @param width of the marker without blanks
     * @param first whether the item may interrupt a paragraph as far as its number goes
     */
    record Marker(char type, int width, boolean first) {}

    static Optional<Marker> marker(LineCursor line) {
        var c = line.peek();
        if (c == '-' || c == '+' || c == '*') {
            return ends(line, 1) ? Optional.of(new Marker(c, 1, true)) : Optional.empty();
        }
        var digits = 0;
        while (digits < 10 && line.peek(digits) >= '0' && line.peek(digits) <= '9') {
            digits++;
        }
        var type = line.peek(digits);
        if (digits == 0 || digits > 9 || type != '.' && type != ')' || !ends(line, digits + 1)) {
            return Optional.empty();
        }
        return Optional.of(new Marker(type, digits + 1, digits == 1 && c == '1'));
    }

    /** The lower-case name of a tag that starts here, without its slash; empty where none does. */
    static String tagName(LineCursor line) {
        var at = line.peek(1) == '/' ? 2 : 1;
        var name = new StringBuilder();
        while (name.length() < 12 && Tags.isNamePart(line.peek(at))) {
            name.append(line.peek(at++));
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static int run(LineCursor line, char c) {
        var length = 0;
        while (line.peek(length) == c) {
            length++;
        }
        return length;
    }

    private static boolean ends(LineCursor line, int at) {
        return line.peek(at) == '\n' || LineCursor.isBlank(line.peek(at));
    }
}
