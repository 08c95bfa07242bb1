package dev.samepage.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0, each element on a line of its own, text exactly as given.
 *
 * <p>XML cannot hold every character (2.2: no control characters, lone surrogates, U+FFFE or U+FFFF, not even escaped);
 * those are named, such as {@code <U+0001>}.
 */
final class Xml {
    private enum Within {
        START_TAG,
        ELEMENTS,
        TEXT
    }

    private enum Part {
        ATTRIBUTE,
        TEXT
    }

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private Within within = Within.ELEMENTS;

    Xml(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    Xml open(String element) throws IOException {
        endStartTag();
        line();
        out.append('<').append(element);
        open.push(element);
        within = Within.START_TAG;
        return this;
    }

    Xml attribute(String name, String value) throws IOException {
        out.append(' ').append(name).append("=\"");
        escape(value, Part.ATTRIBUTE);
        out.append('"');
        return this;
    }

    Xml attribute(String name, long value) throws IOException {
        return attribute(name, Long.toString(value));
    }

    Xml text(String text) throws IOException {
        endStartTag();
        escape(text, Part.TEXT);
        within = Within.TEXT;
        return this;
    }

    Xml close() throws IOException {
        var element = open.pop();
        if (within == Within.START_TAG) {
            out.append("/>");
        } else {
            if (within == Within.ELEMENTS) {
                line();
            }
            out.append("</").append(element).append('>');
        }
        within = Within.ELEMENTS;
        return this;
    }

    private void endStartTag() throws IOException {
        if (within == Within.START_TAG) {
            out.append('>');
            within = Within.ELEMENTS;
        }
    }

    private void line() throws IOException {
        out.append('\n').append("  ".repeat(open.size()));
    }

    private void escape(String text, Part part) throws IOException {
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                // 2.4: "]]>" may not stand in character data.
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // 2.11: a reader turns a literal CR into LF; 3.3.3: and any blank of an attribute into a space.
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(part == Part.ATTRIBUTE ? "&#10;" : "\n");
                case '\t' -> out.append(part == Part.ATTRIBUTE ? "&#9;" : "\t");
                default -> {
                    if (writable(c)) {
                        out.append(Character.toString(c));
                    } else {
                        out.append(String.format("&lt;U+%04X&gt;", c));
                    }
                }
            }
        }
    }

    private static boolean writable(int c) {
        // U+007F to U+009F are allowed but discouraged; U+0085 would even be read as a line end by XML 1.1.
        return c >= 0x20 && c < 0x7F || c > 0x9F && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c >= 0x10000;
    }
}
