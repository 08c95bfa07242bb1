package dev.samepage.site;

import dev.samepage.memory.Block;
import dev.samepage.memory.Row;
import dev.samepage.site.Marker.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page or a part of one without its words: what is the same in several, and where each has its own. */
final class Frame {
    /** How a page writes texts. */
    enum Writing {
        /** Slimmed. */
        HTML,
        /** HTML as it is. */
        LIST,
        MARKDOWN,
        JSON
    }

    /**
     * A place to fill in.
     *
     * @param number of the text, address, label, value or piece
     * @param quoted whether it stands between the quotes of front matter
     * @param attribute whether it is all of an attribute's value, whose quotes it has to bring
     */
    record Hole(Part part, int number, boolean quoted, boolean attribute) {}

    /** Writes what belongs into a hole. */
    interface Filling {
        void put(Hole hole, Writing writing, Bytes out);
    }

    private final Writing writing;
    // Each literal but the last is followed by a hole.
    private final byte[][] literals;
    private final Hole[] holes;

    private Frame(Writing writing, List<byte[]> literals, List<Hole> holes) {
        this(writing, literals.toArray(byte[][]::new), holes.toArray(Hole[]::new));
    }

    private Frame(Writing writing, byte[][] literals, Hole[] holes) {
        this.writing = writing;
        this.literals = literals;
        this.holes = holes;
    }

    /** Reads a text with markers. */
    static Frame of(String text, Writing writing) {
        var literals = new ArrayList<byte[]>();
        var holes = new ArrayList<Hole>();
        var literal = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == Marker.QUOTE) {
                quoted = !quoted;
                literal.append('"');
            } else if (c == Marker.VALUE) {
                var end = text.indexOf(Marker.VALUE_END, i);
                literals.add(literal.toString().getBytes(StandardCharsets.UTF_8));
                holes.add(new Hole(Part.VALUE, Integer.parseInt(text, i + 1, end, 10), quoted, false));
                literal.setLength(0);
                i = end;
            } else if (c == Marker.START) {
                var end = text.indexOf(Marker.END, i);
                if (!Marker.wellFormed(text, i, end)) {
                    literal.append(c);
                    continue;
                }
                var part = Part.of(text.charAt(i + 1) - 'a');
                var number = Integer.parseInt(text, i + 2, end, 10);
                var attribute = writing == Writing.HTML && attribute(literal, text, end + 1);
                if (attribute) {
                    literal.setLength(literal.length() - 1);
                    end++;
                } else if (part == Part.PIECE && writing == Writing.HTML) {
                    // Without the element that stands for it.
                    literal.setLength(literal.lastIndexOf("<"));
                    end = text.indexOf('>', end);
                }
                literals.add(literal.toString().getBytes(StandardCharsets.UTF_8));
                holes.add(new Hole(part, number, quoted, attribute));
                literal.setLength(0);
                i = end;
            } else {
                literal.append(c);
            }
        }
        literals.add(literal.toString().getBytes(StandardCharsets.UTF_8));
        return new Frame(writing, literals, holes);
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

    /**
     * The same with values in their places: what the languages of one programme share.
     *
     * @param values for each number of a value
     * @param work is cleared and used
     */
    Frame with(byte[][] values, Bytes work) {
        var filled = new ArrayList<byte[]>(literals.length);
        var left = new ArrayList<Hole>(holes.length);
        work.clear();
        for (var i = 0; i < holes.length; i++) {
            work.put(literals[i]);
            if (holes[i].part() == Part.VALUE) {
                work.put(values[holes[i].number()]);
            } else {
                filled.add(work.copy());
                left.add(holes[i]);
                work.clear();
            }
        }
        work.put(literals[holes.length]);
        filled.add(work.copy());
        return new Frame(writing, filled, left);
    }

    /**
     * @param frame nullable
     */
    static void write(Frame frame, Row out) {
        out.put(frame == null ? -1 : frame.writing.ordinal());
        if (frame == null) {
            return;
        }
        out.put(frame.holes.length);
        for (var i = 0; i < frame.holes.length; i++) {
            var hole = frame.holes[i];
            out.put(new Block(frame.literals[i]));
            out.put(hole.part.ordinal())
                    .put(hole.number)
                    .put(hole.quoted ? 1 : 0)
                    .put(hole.attribute ? 1 : 0);
        }
        out.put(new Block(frame.literals[frame.holes.length]));
    }

    /** What {@link #write} has written; null where there was none. */
    static Frame read(Row in) {
        var writing = in.number();
        if (writing < 0) {
            return null;
        }
        var holes = new Hole[in.number()];
        var literals = new byte[holes.length + 1][];
        for (var i = 0; i < holes.length; i++) {
            literals[i] = in.block().copy();
            holes[i] = new Hole(Part.of(in.number()), in.number(), in.number() == 1, in.number() == 1);
        }
        literals[holes.length] = in.block().copy();
        return new Frame(Writing.values()[writing], literals, holes);
    }

    void fill(Filling filling, Bytes out) {
        for (var i = 0; i < holes.length; i++) {
            put(i, out);
            filling.put(holes[i], writing, out);
        }
        put(holes.length, out);
    }

    // No page has two blank lines in a row, and a piece may end with one.
    private void put(int number, Bytes out) {
        if (writing == Writing.MARKDOWN && number > 0 && holes[number - 1].part() == Part.PIECE) {
            out.putLines(literals[number]);
        } else {
            out.put(literals[number]);
        }
    }
}
