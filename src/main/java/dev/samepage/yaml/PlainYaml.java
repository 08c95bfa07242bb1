package dev.samepage.yaml;

import dev.samepage.text.PlainBytes;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Pair;
import dev.samepage.yaml.YamlNode.Scalar;
import dev.samepage.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Reads the plainest YAML, which nearly all files of a workspace are, many times faster than a parser of all of YAML
 * can: block mappings and lists, texts on one line or folded by {@code >-}, short flow collections. Whatever else a
 * file holds, faults included, is left to {@link YamlReader}, which gives the same tree for what is read here.
 */
final class PlainYaml {
    private static final int DEEPEST = 40; // levels; YamlReader tells of files that are too deep
    private static final int LONGEST_KEY = 200; // bytes; YAML's own limit for a key on one line is 1,024 characters

    /** Says that a file holds something else; no fault, so it has no trace. */
    static final class Unusual extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final Unusual IT = new Unusual();

        private Unusual() {
            super(null, null, false, false);
        }
    }

    private final SourceFile file;
    private final PlainBytes plain;
    private final PlainWords words;
    private final PlainFlow flow;
    private final byte[] text;
    // The next row with content: where its content starts, and how far it is indented; -1 behind the last row.
    private int row;
    private int at;
    private int indent;

    PlainYaml(SourceFile file, PlainBytes plain) {
        this.file = file;
        this.plain = plain;
        this.words = new PlainWords(plain);
        this.flow = new PlainFlow(file, plain, words);
        this.text = plain.bytes();
    }

    /** The tree; empty for a file that must be read otherwise. */
    static Optional<YamlNode> read(SourceFile file) {
        var plain = file.plain();
        if (plain == null) {
            return Optional.empty();
        }
        try {
            var reader = new PlainYaml(file, plain);
            reader.row(0);
            if (reader.indent != 0) {
                return Optional.empty();
            }
            var root = reader.block(0);
            return reader.indent < 0 ? Optional.of(root) : Optional.empty();
        } catch (Unusual e) {
            return Optional.empty();
        }
    }

    static RuntimeException unusual() {
        return Unusual.IT;
    }

    int row() {
        return row;
    }

    int at() {
        return at;
    }

    int indent() {
        return indent;
    }

    /** Goes to the first row with content from a row on; comments are none. */
    void row(int from) {
        for (var next = from; next < plain.rows(); next++) {
            var start = plain.start(next);
            var end = plain.end(next);
            var content = start;
            while (content < end && text[content] == ' ') {
                content++;
            }
            if (content < end && text[content] != '#') {
                row = next;
                at = content;
                indent = content - start;
                return;
            }
        }
        row = plain.rows();
        at = text.length;
        indent = -1;
    }

    private YamlNode block(int depth) {
        if (depth > DEEPEST) {
            throw unusual();
        }
        return isItem() ? sequence(indent, depth) : mapping(at, indent, depth);
    }

    private boolean isItem() {
        return text[at] == '-' && at + 1 < text.length && text[at + 1] == ' ';
    }

    private Mapping mapping(int from, int column, int depth) {
        var pairs = new PlainPairs();
        var start = plain.unit(row, from);
        var last = start + 1;
        var key = from;
        do {
            var colon = colon(key);
            if (colon < 0) {
                throw unusual();
            }
            var name = words.word(row, key, colon);
            if (!pairs.takes(name)) {
                throw unusual();
            }
            var pair = pair(name, key, colon, column, depth);
            pairs.add(pair);
            last = pair.value().end();
            key = at;
        } while (indent == column && !isItem());
        if (indent >= column) {
            throw unusual();
        }
        return new Mapping(pairs.all(), file, start, start + 1, last);
    }

    /** A key on this row with its value; goes on to the next row. */
    Pair pair(String name, int from, int colon, int column, int depth) {
        var start = plain.unit(row, from);
        var key = new Scalar(file, start, start + name.length(), start, name, true);
        return new Pair(key, value(colon + 1, column, depth));
    }

    private YamlNode value(int from, int column, int depth) {
        if (from == plain.end(row)) {
            var nothing = plain.unit(row, from);
            row(row + 1);
            return indent > column ? block(depth + 1) : new Scalar(file, nothing, nothing, nothing, "", true);
        }
        return inline(from, column);
    }

    private Sequence sequence(int column, int depth) {
        var start = plain.unit(row, at);
        var items = new ArrayList<YamlNode>();
        var last = start + 1;
        do {
            var content = at + 1;
            while (content < text.length && text[content] == ' ') {
                content++;
            }
            var item = colon(content) >= 0
                    ? mapping(content, content - plain.start(row), deeper(depth))
                    : inline(at + 1, column);
            items.add(item);
            last = item.end();
        } while (indent == column && isItem());
        if (indent >= column) {
            throw unusual();
        }
        return new Sequence(items, file, start, start + 1, last);
    }

    private static int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw unusual();
        }
        return depth + 1;
    }

    /** Where the colon of a key that starts at an offset stands; -1 where there is no plain key. */
    int colon(int from) {
        if (from >= text.length || !PlainCharacters.startsKey(text[from])) {
            return -1;
        }
        var limit = Math.min(text.length, from + LONGEST_KEY);
        for (var i = from + 1; i < limit; i++) {
            var c = text[i];
            if (c == ':') {
                var ends = i + 1 == text.length || text[i + 1] == ' ' || text[i + 1] == '\n';
                return ends && text[i - 1] != ' ' ? i : -1;
            }
            if (!PlainCharacters.inKey(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** A value behind a blank on its key's or dash's row; goes on to the next row. */
    private YamlNode inline(int blank, int column) {
        var end = plain.end(row);
        var from = blank;
        while (from < end && text[from] == ' ') {
            from++;
        }
        if (from == blank || from == end || text[end - 1] == ' ') {
            throw unusual();
        }
        YamlNode node;
        switch (text[from]) {
            case '"', '\'' -> node = quoted(from, end);
            case '[', '{' -> node = flow.collection(row, from);
            case '>' -> {
                return folded(from, column);
            }
            default -> node = plain(from, end);
        }
        row(row + 1);
        // A text that goes on in the next row.
        if (indent > column) {
            throw unusual();
        }
        return node;
    }

    private Scalar quoted(int from, int end) {
        if (!PlainCharacters.isQuoted(text, from, end)) {
            throw unusual();
        }
        var start = plain.unit(row, from);
        var value = words.text(row, from + 1, end - 1);
        return new Scalar(file, start, start + value.length() + 2, start + 1, value, false);
    }

    private Scalar plain(int from, int end) {
        if (!PlainCharacters.isText(text, from, end)) {
            throw unusual();
        }
        var start = plain.unit(row, from);
        var value = words.word(row, from, end);
        return new Scalar(file, start, start + value.length(), start, value, true);
    }

    /** {@code >-} and rows of one indentation, joined by blanks. */
    private Scalar folded(int from, int column) {
        if (plain.end(row) != from + 2 || text[from + 1] != '-') {
            throw unusual();
        }
        var head = row;
        row(head + 1);
        // The first row must follow at once: blank rows would be part of the text, and comments too.
        if (indent <= column || row != head + 1) {
            throw unusual();
        }
        var rows = new PlainFold(plain, row, indent);
        row(rows.behind());
        if (indent > column) {
            throw unusual();
        }
        return rows.scalar(file);
    }
}
