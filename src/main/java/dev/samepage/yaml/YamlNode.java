package dev.samepage.yaml;

import dev.samepage.text.MappedText;
import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import java.util.List;

/** A YAML document as a tree with places; no tags, anchors or implicit types. */
abstract sealed class YamlNode {
    private final SourceFile file;
    private final int from;
    private final int to;

    private YamlNode(SourceFile file, int from, int to) {
        this.file = file;
        this.from = from;
        this.to = to;
    }

    SourceFile file() {
        return file;
    }

    Place place() {
        return file.at(from, to);
    }

    /** Where its place starts, as UTF-16 offset in the file. */
    int start() {
        return from;
    }

    /** The file offset behind the last character. */
    abstract int end();

    /** What a person would call the node. */
    abstract String kind();

    static final class Scalar extends YamlNode {
        private final String value;
        private final int valueStart;
        private final boolean plain;
        private MappedText text; // null until somebody asks

        /** A value that stands in the file letter by letter, or an empty one. */
        Scalar(SourceFile file, int from, int to, int valueStart, String value, boolean plain) {
            super(file, from, to);
            this.value = value;
            this.valueStart = valueStart;
            this.plain = plain;
        }

        Scalar(MappedText text, int from, int to, boolean plain) {
            super(text.file(), from, to);
            this.value = text.value();
            this.valueStart = from;
            this.plain = plain;
            this.text = text;
        }

        String value() {
            return value;
        }

        MappedText text() {
            var known = text;
            if (known == null) {
                known = MappedText.at(file(), valueStart, value);
                text = known;
            }
            return known;
        }

        /** Whether it stands without quotes, so that YAML would read {@code 12} as a number. */
        boolean plain() {
            return plain;
        }

        @Override
        int end() {
            return super.to;
        }

        /** YAML's null: nothing at all behind the colon. */
        boolean absent() {
            return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
        }

        @Override
        String kind() {
            return absent() ? "nothing" : value.isBlank() ? "an empty text" : "a text";
        }
    }

    static final class Sequence extends YamlNode {
        private final List<YamlNode> items;
        private final int end;

        Sequence(List<YamlNode> items, SourceFile file, int from, int to, int end) {
            super(file, from, to);
            this.items = items;
            this.end = end;
        }

        List<YamlNode> items() {
            return items;
        }

        @Override
        int end() {
            return end;
        }

        @Override
        String kind() {
            return "a list";
        }
    }

    static final class Mapping extends YamlNode {
        private final List<Pair> pairs;
        private final int end;

        Mapping(List<Pair> pairs, SourceFile file, int from, int to, int end) {
            super(file, from, to);
            this.pairs = pairs;
            this.end = end;
        }

        /** Each key once. */
        List<Pair> pairs() {
            return pairs;
        }

        @Override
        int end() {
            return end;
        }

        @Override
        String kind() {
            return "a mapping";
        }
    }

    record Pair(Scalar key, YamlNode value) {}
}
