package dev.samepage.yaml;

import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Spellings;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Pair;
import dev.samepage.yaml.YamlNode.Scalar;
import dev.samepage.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * Reads the plainest YAML, which nearly all files of a workspace are, many times faster than a parser of all of YAML
 * can: block mappings and lists, texts on one line or folded by {@code >-}, short flow collections. Whatever else a
 * file holds, faults included, is left to {@link YamlReader}, which gives the same tree for what is read here.
 */
final class PlainYaml {
    private static final int DEEPEST = 40; // levels; YamlReader tells of files that are too deep
    private static final int LONGEST_KEY = 200; // characters; YAML's own limit for a key on one line is 1,024

    /** Says that a file holds something else; no fault, so it has no trace. */
    private static final class Unusual extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final Unusual IT = new Unusual();

        private Unusual() {
            super(null, null, false, false);
        }
    }

    private final SourceFile file;
    // An array, because a string is asked for each character by a call.
    private final char[] text;
    private final PlainFlow flow;
    private final Spellings spellings = Spellings.own();
    // The next line with content: where its content starts, and how far it is indented; -1 behind the last line.
    private int at;
    private int indent;

    private PlainYaml(SourceFile file, char[] text) {
        this.file = file;
        this.text = text;
        this.flow = new PlainFlow(file, text);
    }

    /** The tree; empty for a file that must be read otherwise. */
    static Optional<YamlNode> read(SourceFile file) {
        var text = file.text().toCharArray();
        if (!PlainCharacters.only(text)) {
            return Optional.empty();
        }
        try {
            var reader = new PlainYaml(file, text);
            reader.line(0);
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

    /** Goes to the first line with content from a line's start on; comments are none. */
    private void line(int start) {
        var from = start;
        while (from < text.length) {
            var content = from;
            while (content < text.length && text[content] == ' ') {
                content++;
            }
            if (content < text.length && text[content] != '\n' && text[content] != '#') {
                at = content;
                indent = content - from;
                return;
            }
            from = end(content) + 1;
        }
        at = text.length;
        indent = -1;
    }

    /** The end of the line that holds an offset. */
    private int end(int from) {
        var end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
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

    private Mapping mapping(int start, int column, int depth) {
        var pairs = new ArrayList<Pair>();
        var seen = new HashSet<String>();
        var last = start + 1;
        var key = start;
        do {
            var colon = colon(key);
            if (colon < 0) {
                throw unusual();
            }
            // Files have the same keys again and again.
            var name = spellings.of(text, key, colon).text();
            if (!seen.add(name)) {
                throw unusual();
            }
            var value = value(colon + 1, column, depth);
            pairs.add(new Pair(new Scalar(MappedText.at(file, key, name), file.at(key, colon), true), value));
            last = value.end();
            key = at;
        } while (indent == column && !isItem());
        if (indent >= column) {
            throw unusual();
        }
        return new Mapping(pairs, file.at(start, start + 1), last);
    }

    private YamlNode value(int from, int column, int depth) {
        var end = end(from);
        if (from == end) {
            line(end + 1);
            return indent > column ? block(depth + 1) : slice(from, from, true);
        }
        return inline(from, column, end);
    }

    private Sequence sequence(int column, int depth) {
        var start = at;
        var items = new ArrayList<YamlNode>();
        var last = start + 1;
        do {
            var lineStart = at - column;
            var content = at + 1;
            while (content < text.length && text[content] == ' ') {
                content++;
            }
            var item = colon(content) >= 0
                    ? mapping(content, content - lineStart, deeper(depth))
                    : inline(at + 1, column, end(at));
            items.add(item);
            last = item.end();
        } while (indent == column && isItem());
        if (indent >= column) {
            throw unusual();
        }
        return new Sequence(items, file.at(start, start + 1), last);
    }

    private static int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw unusual();
        }
        return depth + 1;
    }

    /** Where the colon of a key that starts at an offset stands; -1 where there is no plain key. */
    private int colon(int from) {
        if (from >= text.length || !PlainCharacters.startsKey(text[from])) {
            return -1;
        }
        for (var i = from + 1; i < text.length && i - from < LONGEST_KEY; i++) {
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

    /** A value behind a blank on its key's or dash's line; goes on to the next line. */
    private YamlNode inline(int blank, int column, int end) {
        var from = blank;
        while (from < end && text[from] == ' ') {
            from++;
        }
        if (from == blank || from == end || text[end - 1] == ' ') {
            throw unusual();
        }
        YamlNode node;
        switch (text[from]) {
            case '"', '\'' -> node = flow.quoted(from, end, true);
            case '[', '{' -> node = flow.collection(from, end);
            case '>' -> {
                return folded(from, column, end);
            }
            default -> node = plain(from, end);
        }
        line(end + 1);
        // A text that goes on in the next line.
        if (indent > column) {
            throw unusual();
        }
        return node;
    }

    private Scalar plain(int from, int end) {
        if (!PlainCharacters.startsText(text[from]) || text[end - 1] == ':') {
            throw unusual();
        }
        for (var i = from; i < end; i++) {
            var c = text[i];
            if (c == ':' && text[i + 1] == ' ' || c == '#' && text[i - 1] == ' ') {
                throw unusual();
            }
        }
        return slice(from, end, true);
    }

    /** {@code >-} and lines of one indentation, joined by blanks. */
    private Scalar folded(int from, int column, int headEnd) {
        if (headEnd != from + 2 || text[from + 1] != '-') {
            throw unusual();
        }
        line(headEnd + 1);
        var margin = indent;
        // The first line must follow at once: blank lines would be part of the text, and comments too.
        if (margin <= column || at != headEnd + 1 + margin) {
            throw unusual();
        }
        var value = new StringBuilder();
        var start = headEnd + 1;
        while (start < text.length && holds(start, margin)) {
            var end = end(start);
            var content = start + margin;
            if (end == text.length || text[content] == ' ' || text[end - 1] == ' ') {
                throw unusual();
            }
            value.append(value.length() == 0 ? "" : " ").append(text, content, end - content);
            start = end + 1;
        }
        var last = start;
        line(start);
        if (indent > column) {
            throw unusual();
        }
        var mapped = ScalarMap.map(file, from, last, value.toString(), ScalarStyle.FOLDED);
        return new Scalar(mapped, mapped.place(), false);
    }

    /** Whether a line is indented so far and has something behind that. */
    private boolean holds(int start, int margin) {
        for (var i = start; i < start + margin; i++) {
            if (i >= text.length || text[i] != ' ') {
                return false;
            }
        }
        return start + margin < text.length && text[start + margin] != '\n';
    }

    private Scalar slice(int from, int to, boolean plain) {
        return new Scalar(MappedText.at(file, from, new String(text, from, to - from)), file.at(from, to), plain);
    }
}
