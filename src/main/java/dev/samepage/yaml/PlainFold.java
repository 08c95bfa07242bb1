package dev.samepage.yaml;

import dev.samepage.text.MappedText;
import dev.samepage.text.PlainBytes;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Scalar;

/** Rows that {@link PlainYaml} reads as one folded text: of one indentation, without blanks at their ends. */
final class PlainFold {
    private final PlainBytes plain;
    private final int first;
    private final int behind;
    private final int margin;

    /**
     * @param first its first row
     * @param margin the rows' indentation
     * @throws PlainYaml.Unusual where blanks at a row's start or end would be part of the text
     */
    PlainFold(PlainBytes plain, int first, int margin) {
        this.plain = plain;
        this.first = first;
        this.margin = margin;
        var text = plain.bytes();
        var next = first;
        while (next < plain.rows() && holds(next)) {
            var end = plain.end(next);
            if (end == text.length || text[plain.start(next) + margin] == ' ' || text[end - 1] == ' ') {
                throw PlainYaml.unusual();
            }
            next++;
        }
        behind = next;
    }

    /** Whether a row is indented so far and has something behind that. */
    private boolean holds(int row) {
        var start = plain.start(row);
        if (start + margin >= plain.end(row)) {
            return false;
        }
        for (var i = start; i < start + margin; i++) {
            if (plain.bytes()[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** The row behind the last one. */
    int behind() {
        return behind;
    }

    Scalar scalar(SourceFile file) {
        var value = new StringBuilder();
        for (var row = first; row < behind; row++) {
            value.append(row == first ? "" : " ").append(plain.text(row, plain.start(row) + margin, plain.end(row)));
        }
        var offsets = offsets(value.length());
        var mapped = MappedText.of(file, value.toString(), offsets);
        return new Scalar(mapped, offsets[0], offsets[offsets.length - 1], false);
    }

    /** Where each character of the text stands, the blanks at the rows' ends. */
    private int[] offsets(int length) {
        var out = new int[length + 1];
        var count = 0;
        for (var row = first; row < behind; row++) {
            var end = plain.unit(row, plain.end(row));
            for (var unit = plain.unit(row, plain.start(row) + margin); unit <= end; unit++) {
                out[count++] = unit;
            }
        }
        return out;
    }
}
