package dev.samepage.site;

import dev.samepage.site.Marker.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page of one programme without its words: what is the same in several languages, and where each has its own. */
final class Frame {
    /** How a page writes texts. */
    enum Writing {
        MARKDOWN,
        JSON
    }

    private record Hole(Part part, int number, boolean quoted) {}

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
                out.literals.add(literal.toString().getBytes(StandardCharsets.UTF_8));
                out.holes.add(new Hole(part, Integer.parseInt(text, i + 2, end, 10), quoted));
                literal.setLength(0);
                i = end;
            } else {
                literal.append(c);
            }
        }
        out.literals.add(literal.toString().getBytes(StandardCharsets.UTF_8));
        return out;
    }

    void fill(Filling words, Bytes out) {
        for (var i = 0; i < holes.size(); i++) {
            out.put(literals.get(i));
            var hole = holes.get(i);
            var text = words.get(hole.part(), hole.number());
            if (hole.quoted()) {
                out.put(inside(Edition.yaml(text)));
            } else if (writing == Writing.JSON) {
                out.put(inside(Json.quote(text)));
            } else {
                out.put(text);
            }
        }
        out.put(literals.get(literals.size() - 1));
    }

    private static String inside(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }
}
