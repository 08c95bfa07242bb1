package dev.samepage.yaml;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.bundle.State;
import dev.samepage.text.MappedText;
import dev.samepage.text.PlainBytes;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Pair;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a bundle's units without a tree between: those that have a source, a target and a state, each on a row of its own, as
 * nearly all have. Any other becomes a pair of the tree, and a bundle that {@link PlainYaml} does not read is none here either.
 */
final class PlainUnits {
    private static final byte[] SOURCE = "source:".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TARGET = "target:".getBytes(StandardCharsets.UTF_8);
    private static final byte[] STATE = "state:".getBytes(StandardCharsets.UTF_8);
    private static final State[] STATES = State.values();
    private static final byte[][] STATE_IDS = ids();
    private static final int ROWS = 3;

    private final SourceFile file;
    private final PlainBytes plain;
    private final byte[] text;
    private final PlainYaml yaml;
    private final KnownTexts known;
    private final Set<String> unknown = new HashSet<>(); // keys that the programme does not know
    // The value that was found last, in bytes.
    private int from;
    private int to;
    private boolean quoted;

    private PlainUnits(SourceFile file, PlainBytes plain, KnownTexts known) {
        this.file = file;
        this.plain = plain;
        this.text = plain.bytes();
        this.yaml = new PlainYaml(file, plain);
        this.known = known;
    }

    private static byte[][] ids() {
        var out = new byte[STATES.length][];
        for (var i = 0; i < out.length; i++) {
            out[i] = STATES[i].id().getBytes(StandardCharsets.UTF_8);
        }
        return out;
    }

    /**
     * @param others takes what is no unit of this kind, in its place among the others
     * @return false for a file that must be read otherwise; what was taken until then counts for nothing
     */
    static boolean read(SourceFile file, KnownTexts known, Consumer<Pair> others, List<Entry> units) {
        var plain = file.plain();
        if (plain == null) {
            return false;
        }
        try {
            known.start();
            new PlainUnits(file, plain, known).all(others, units);
            return true;
        } catch (PlainYaml.Unusual e) {
            return false;
        }
    }

    private void all(Consumer<Pair> others, List<Entry> units) {
        yaml.row(0);
        if (yaml.indent() != 0) {
            throw PlainYaml.unusual();
        }
        do {
            var key = yaml.at();
            var colon = yaml.colon(key);
            if (colon < 0) {
                throw PlainYaml.unusual();
            }
            var name = known.key(text, key, colon);
            if (name == null) {
                name = plain.text(yaml.row(), key, colon);
                if (!unknown.add(name)) {
                    throw PlainYaml.unusual();
                }
            }
            var unit = unit(name, colon + 1);
            if (unit == null) {
                others.accept(yaml.pair(name, key, colon, 0, 0));
            } else {
                units.add(unit);
            }
        } while (yaml.indent() == 0);
        if (yaml.indent() >= 0) {
            throw PlainYaml.unusual();
        }
    }

    /** The unit whose key stands on the row; then the reader stands behind it. Null where it is another kind of unit. */
    private Entry unit(String name, int behind) {
        var row = yaml.row();
        // Retired units stand below that one, however they look.
        if (behind != plain.end(row) || row + ROWS >= plain.rows() || name.equals(Bundle.RETIRED)) {
            return null;
        }
        var margin = margin(row + 1);
        if (margin == 0 || !value(row + 1, margin, SOURCE)) {
            return null;
        }
        var source = text(row + 1, known.text(text, from, to));
        if (source == null || source.value().isBlank() || !value(row + 2, margin, TARGET)) {
            return null;
        }
        var target = text(row + 2, null);
        if (target == null || !value(row + ROWS, margin, STATE) || quoted) {
            return null;
        }
        var state = state();
        if (state == null) {
            return null;
        }
        yaml.row(row + ROWS + 1);
        if (yaml.indent() > 0) {
            yaml.row(row);
            return null;
        }
        var key = MappedText.at(file, plain.unit(row, plain.start(row)), name);
        return new Entry(key, source, target, state, "", List.of());
    }

    private int margin(int row) {
        var start = plain.start(row);
        var at = start;
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        return at - start;
    }

    /** Whether a row has this field, with a text that reaches to its end. */
    private boolean value(int row, int margin, byte[] field) {
        var at = plain.start(row);
        var end = plain.end(row);
        if (end - at <= margin + field.length || margin(row) != margin) {
            return false;
        }
        at += margin;
        for (var i = 0; i < field.length; i++) {
            if (text[at + i] != field[i]) {
                return false;
            }
        }
        var blank = at + field.length;
        at = blank;
        while (at < end && text[at] == ' ') {
            at++;
        }
        if (at == blank || at == end || text[end - 1] == ' ') {
            return false;
        }
        quoted = text[at] == '"' || text[at] == '\'';
        from = quoted ? at + 1 : at;
        to = quoted ? end - 1 : end;
        return quoted ? PlainCharacters.isQuoted(text, at, end) : PlainCharacters.isText(text, at, end);
    }

    /** The value that was found last; null where it means that there is none. */
    private MappedText text(int row, String same) {
        var value = same == null ? plain.text(row, from, to) : same;
        return !quoted && value.equals("null") ? null : MappedText.at(file, plain.unit(row, from), value);
    }

    private State state() {
        for (var i = 0; i < STATES.length; i++) {
            if (Arrays.equals(STATE_IDS[i], 0, STATE_IDS[i].length, text, from, to)) {
                return STATES[i];
            }
        }
        return null;
    }
}
