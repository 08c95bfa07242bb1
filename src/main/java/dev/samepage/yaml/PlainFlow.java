package dev.samepage.yaml;

import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Pair;
import dev.samepage.yaml.YamlNode.Scalar;
import dev.samepage.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;

/** The quoted texts and flow collections that {@link PlainYaml} reads: each on one line, without escapes. */
final class PlainFlow {
    private static final int DEEPEST = 4; // levels

    private final SourceFile file;
    private final char[] text;
    private int at;
    private int end;

    PlainFlow(SourceFile file, char[] text) {
        this.file = file;
        this.text = text;
    }

    /**
     * A text in quotes.
     *
     * @param whole whether it must reach to the line's end
     */
    Scalar quoted(int from, int lineEnd, boolean whole) {
        var quote = text[from];
        var close = from + 1;
        while (close < lineEnd && text[close] != quote) {
            close++;
        }
        if (close >= lineEnd || whole && close != lineEnd - 1) {
            throw PlainYaml.unusual();
        }
        for (var i = from + 1; i < close; i++) {
            if (quote == '"' && text[i] == '\\') {
                throw PlainYaml.unusual();
            }
        }
        if (close + 1 < text.length && text[close + 1] == quote) {
            throw PlainYaml.unusual();
        }
        var inner = MappedText.at(file, from + 1, new String(text, from + 1, close - from - 1));
        return new Scalar(inner, file.at(from, close + 1), false);
    }

    /** A collection that reaches to the line's end. */
    YamlNode collection(int from, int lineEnd) {
        at = from;
        end = lineEnd;
        var node = node(0);
        if (at != lineEnd) {
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
            case '"', '\'' -> {
                var scalar = quoted(at, end, false);
                at = scalar.place().span().end();
                yield scalar;
            }
            default -> plain();
        };
    }

    private char peek() {
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
        var start = at++;
        var items = new ArrayList<YamlNode>();
        blanks();
        while (peek() != ']') {
            items.add(node(depth + 1));
            separator(']');
        }
        at++;
        return new Sequence(items, file.at(start, start + 1), at);
    }

    private Mapping mapping(int depth) {
        var start = at++;
        var pairs = new ArrayList<Pair>();
        var seen = new HashSet<String>();
        blanks();
        while (peek() != '}') {
            var key = plain();
            if (peek() != ':' || at + 1 >= end || text[at + 1] != ' ' || !seen.add(key.value())) {
                throw PlainYaml.unusual();
            }
            at++;
            blanks();
            pairs.add(new Pair(key, node(depth + 1)));
            separator('}');
        }
        at++;
        return new Mapping(pairs, file.at(start, start + 1), at);
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
        var start = at;
        if (!PlainCharacters.startsKey(peek())) {
            throw PlainYaml.unusual();
        }
        while (PlainCharacters.inKey(peek())) {
            at++;
        }
        if (text[at - 1] == ' ') {
            throw PlainYaml.unusual();
        }
        return new Scalar(MappedText.at(file, start, new String(text, start, at - start)), file.at(start, at), true);
    }
}
