package dev.samepage.yaml;

import dev.samepage.text.PlainBytes;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Pair;
import dev.samepage.yaml.YamlNode.Scalar;
import dev.samepage.yaml.YamlNode.Sequence;
import java.util.ArrayList;

/** The quoted texts and flow collections that {@link PlainYaml} reads: each on one line, without escapes. */
final class PlainFlow {
    private static final int DEEPEST = 4; // levels

    private final SourceFile file;
    private final PlainBytes plain;
    private final PlainWords words;
    private final byte[] text;
    private int row;
    private int at;
    private int end;
    // The byte whose offset in UTF-16 units was asked for last, and that offset.
    private int counted;
    private int unit;

    PlainFlow(SourceFile file, PlainBytes plain, PlainWords words) {
        this.file = file;
        this.plain = plain;
        this.words = words;
        this.text = plain.bytes();
    }

    /** A collection that reaches to the row's end. */
    YamlNode collection(int onRow, int from) {
        row = onRow;
        at = from;
        end = plain.end(row);
        counted = from;
        unit = plain.unit(row, from);
        var node = node(0);
        if (at != end) {
            throw PlainYaml.unusual();
        }
        return node;
    }

    private YamlNode node(int depth) {
        if (depth > DEEPEST) {
            throw PlainYaml.unusual();
        }
        return switch (peek()) {
            case '[' -> sequence(depth);
            case '{' -> mapping(depth);
            case '"', '\'' -> quoted(at);
            default -> plain();
        };
    }

    private Scalar quoted(int from) {
        var quote = text[from];
        var close = from + 1;
        while (close < end && text[close] != quote) {
            if (text[close] == '\\' && quote == '"') {
                throw PlainYaml.unusual();
            }
            close++;
        }
        if (close >= end || close + 1 < end && text[close + 1] == quote) {
            throw PlainYaml.unusual();
        }
        at = close + 1;
        var start = unit(from);
        var value = words.text(row, from + 1, close);
        return new Scalar(file, start, start + value.length() + 2, start + 1, value, false);
    }

    /** The UTF-16 offset of a byte; goes on from the one before, since a row may hold thousands of items. */
    private int unit(int to) {
        unit += plain.units(counted, to);
        counted = to;
        return unit;
    }

    private byte peek() {
        if (at >= end) {
            throw PlainYaml.unusual();
        }
        return text[at];
    }

    private void blanks() {
        while (peek() == ' ') {
            at++;
        }
    }

    private Sequence sequence(int depth) {
        var start = unit(at++);
        var items = new ArrayList<YamlNode>();
        blanks();
        while (peek() != ']') {
            items.add(node(depth + 1));
            separator(']');
        }
        at++;
        return new Sequence(items, file, start, start + 1, unit(at));
    }

    private Mapping mapping(int depth) {
        var start = unit(at++);
        var pairs = new PlainPairs();
        blanks();
        while (peek() != '}') {
            var key = plain();
            if (peek() != ':' || at + 1 >= end || text[at + 1] != ' ' || !pairs.takes(key.value())) {
                throw PlainYaml.unusual();
            }
            at++;
            blanks();
            pairs.add(new Pair(key, node(depth + 1)));
            separator('}');
        }
        at++;
        return new Mapping(pairs.all(), file, start, start + 1, unit(at));
    }

    /** A comma with an item behind it, or the collection's end before the cursor. */
    private void separator(char close) {
        if (peek() == ',') {
            at++;
            if (peek() != ' ') {
                throw PlainYaml.unusual();
            }
            blanks();
            if (peek() == close) {
                throw PlainYaml.unusual();
            }
        } else if (peek() != close) {
            throw PlainYaml.unusual();
        }
    }

    private Scalar plain() {
        var from = at;
        if (!PlainCharacters.startsKey(peek())) {
            throw PlainYaml.unusual();
        }
        while (PlainCharacters.inKey(peek())) {
            at++;
        }
        if (text[at - 1] == ' ') {
            throw PlainYaml.unusual();
        }
        var start = unit(from);
        var value = words.word(row, from, at);
        return new Scalar(file, start, start + value.length(), start, value, true);
    }
}
