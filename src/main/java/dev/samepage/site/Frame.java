package dev.samepage.site;

import dev.samepage.site.Marker.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page of one programme without its words: what is the same in several languages, and where each has its own. */
final class Frame {
    /** How a page writes texts. */
    enum Writing {
        /** Slimmed. */
        HTML,
        MARKDOWN,
        JSON
    }

    private record Hole(Part part, int number, boolean quoted, boolean attribute) {}

    /** Gives the words of one language. */
    interface Filling {
        String get(Part part, int number);
    }

    private final Writing writing;
    // Each literal but the last is followed by a hole.
    private final List<byte[]> literals = new ArrayList<>();
    private final List<Hole> holes = new ArrayList<>();

    private Frame(Writing writing) {
        this.writing = writing;
    }

    /** Reads a text with markers. */
    static Frame of(String text, Writing writing) {
        var out = new Frame(writing);
        var literal = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == Marker.QUOTE) {
                quoted = !quoted;
                literal.append('"');
            } else if (c == Marker.START) {
                var end = text.indexOf(Marker.END, i);
                if (!Marker.wellFormed(text, i, end)) {
                    literal.append(c);
                    continue;
                }
                var part = Part.of(text.charAt(i + 1) - 'a');
                var attribute = writing == Writing.HTML && attribute(literal, text, end + 1);
                if (attribute) {
                    literal.setLength(literal.length() - 1);
                }
                out.literals.add(literal.toString().getBytes(StandardCharsets.UTF_8));
                out.holes.add(new Hole(part, Integer.parseInt(text, i + 2, end, 10), quoted, attribute));
                literal.setLength(0);
                i = attribute ? end + 1 : end;
            } else {
                literal.append(c);
            }
        }
        out.literals.add(literal.toString().getBytes(StandardCharsets.UTF_8));
        return out;
    }

    // Whether the mark is all of an attribute's value; a quote in a text is written as a reference.
    private static boolean attribute(StringBuilder before, String text, int after) {
        var length = before.length();
        return length > 1
                && before.charAt(length - 1) == '"'
                && before.charAt(length - 2) == '='
                && after < text.length()
                && text.charAt(after) == '"';
    }

    /** A text that is a mark or has none, with the words of one language. */
    static String filled(String text, Filling words) {
        var end = text.length() - 1;
        return end > 0 && text.charAt(0) == Marker.START && text.charAt(end) == Marker.END
                ? words.get(Part.of(text.charAt(1) - 'a'), Integer.parseInt(text, 2, end, 10))
                : text;
    }

    void fill(Filling words, Bytes out) {
        for (var i = 0; i < holes.size(); i++) {
            out.put(literals.get(i));
            var hole = holes.get(i);
            var text = words.get(hole.part(), hole.number());
            if (hole.quoted()) {
                out.put(inside(Edition.yaml(text)));
            } else if (writing == Writing.HTML) {
                out.put(html(hole, text));
            } else if (writing == Writing.JSON) {
                out.put(inside(Json.quote(text)));
            } else {
                out.put(text);
            }
        }
        out.put(literals.get(literals.size() - 1));
    }

    private static String html(Hole hole, String text) {
        if (hole.part() == Part.HTML || hole.part() == Part.LABEL_HTML) {
            return Slim.words(text);
        }
        var escaped = Segments.escape(text);
        return hole.attribute() ? Slim.value(escaped) : escaped;
    }

    private static String inside(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }
}
