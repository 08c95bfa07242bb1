package dev.samepage.yaml;

import dev.samepage.text.MappedText;
import dev.samepage.text.Place;
import java.util.List;

/** A YAML document as a tree with places; no tags, anchors or implicit types. */
sealed interface YamlNode {
    Place place();

    /** The file offset behind the last character. */
    int end();

    /** What a person would call the node. */
    String kind();

    /**
     * @param plain whether it stands without quotes, so that YAML would read {@code 12} as a number
     */
    record Scalar(MappedText text, Place place, boolean plain) implements YamlNode {
        String value() {
            return text.value();
        }

        @Override
        public int end() {
            return place.span().end();
        }

        /** YAML's null: nothing at all behind the colon. */
        boolean absent() {
            return plain && (value().isEmpty() || value().equals("~") || value().equals("null"));
        }

        @Override
        public String kind() {
            return absent() ? "nothing" : "a text";
        }
    }

    /**
     * @param end the file offset behind the last character of the list
     */
    record Sequence(List<YamlNode> items, Place place, int end) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * @param end the file offset behind the last character of the mapping
     */
    record Mapping(List<Pair> pairs, Place place, int end) implements YamlNode {
        @Override
        public String kind() {
            return "a mapping";
        }
    }

    record Pair(Scalar key, YamlNode value) {}
}
