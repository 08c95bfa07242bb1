package dev.samepage.yaml;

import dev.samepage.bundle.Entry;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.ScalarWriter.Style;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Pair;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one unit in a bundle's file, with the comments right above it. An edit replaces only the fields that
 * change; comments, order, quotes and blank lines around them stay.
 *
 * @param text whole lines
 */
record UnitLines(String text) {
    /** How far a unit's fields stand to the right of its key, where no neighbour says otherwise. */
    static final int STEP = 2;

    static UnitLines of(Entry entry, int indent, Style style) {
        var margin = " ".repeat(indent);
        var out = new StringBuilder(margin)
                .append(UnitFields.key(entry.key().value()))
                .append(":\n");
        for (var field : BundleReader.KEYS) {
            UnitFields.written(field, entry, indent + STEP, style)
                    .ifPresent(written -> out.append(margin)
                            .append(" ".repeat(STEP))
                            .append(written)
                            .append('\n'));
        }
        return new UnitLines(out.toString());
    }

    /**
     * The lines changed so that they say {@code wanted}.
     *
     * @param now what they say
     * @param fileStyle for texts that were quoted only because they had to be
     */
    UnitLines with(Entry now, Entry wanted, Style fileStyle) {
        var pair = pair();
        var keyLine = lineStart(pair.key().place().span().start());
        if (!regular(pair)) {
            var indent = leadingBlanks(keyLine);
            return new UnitLines(text.substring(0, keyLine) + of(wanted, indent, fileStyle).text);
        }
        var edits = new ArrayList<Splice>();
        if (!now.key().equals(wanted.key())) {
            edits.add(new Splice(
                    pair.key().place().span().start(),
                    pair.key().place().span().end(),
                    UnitFields.key(wanted.key().value())));
        }
        var fields = ((Mapping) pair.value()).pairs();
        var column = leadingBlanks(lineStart(fields.get(0).key().place().span().start()));
        var behind = lineEnd(pair.key().place().span().end());
        for (var name : BundleReader.KEYS) {
            var field = fields.stream()
                    .filter(candidate -> candidate.key().value().equals(name))
                    .findFirst();
            if (!UnitFields.same(name, now, wanted)) {
                var style = field.map(known -> style(known.value(), fileStyle)).orElse(fileStyle);
                edit(field, UnitFields.written(name, wanted, column, style), column, behind)
                        .ifPresent(edits::add);
            }
            behind = field.map(known -> Math.max(lineEnd(known.value().end()), 0))
                    .orElse(behind);
        }
        return new UnitLines(Splice.apply(text, edits));
    }

    private Optional<Splice> edit(Optional<Pair> field, Optional<String> written, int column, int behind) {
        if (field.isEmpty()) {
            return written.map(line -> new Splice(behind, behind, " ".repeat(column) + line + "\n"));
        }
        var start = field.get().key().place().span().start();
        var end = field.get().value().end();
        return Optional.of(
                written.isPresent()
                        ? new Splice(start, trimmed(end), written.get())
                        : new Splice(lineStart(start), lineEnd(end), ""));
    }

    /** The lines moved to the right, or to the left by a negative number. */
    UnitLines shifted(int by) {
        var out = new StringBuilder();
        for (var line : text.split("(?<=\n)")) {
            if (by >= 0) {
                out.append(line.equals("\n") ? "" : " ".repeat(by)).append(line);
            } else {
                var blanks = 0;
                while (blanks < -by && blanks < line.length() && line.charAt(blanks) == ' ') {
                    blanks++;
                }
                out.append(line.substring(blanks));
            }
        }
        return new UnitLines(out.toString());
    }

    private Pair pair() {
        var root = YamlReader.read(new SourceFile("", text), finding -> {
            throw new IllegalStateException("a unit that was read once: " + finding.message());
        });
        return ((Mapping) root.orElseThrow()).pairs().get(0);
    }

    /** Whether the key and each field start a line of their own, as nearly everybody writes it. */
    private boolean regular(Pair unit) {
        if (!(unit.value() instanceof Mapping fields)
                || fields.pairs().isEmpty()
                || !startsLine(unit.key().place().span().start())) {
            return false;
        }
        return fields.pairs().stream()
                .allMatch(field -> startsLine(field.key().place().span().start()));
    }

    private boolean startsLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    private int leadingBlanks(int line) {
        var at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Behind the line end of the line that an offset ends. */
    private int lineEnd(int offset) {
        // A block scalar ends behind its own line end.
        if (offset > 0 && text.charAt(offset - 1) == '\n') {
            return offset;
        }
        var at = text.indexOf('\n', offset);
        return at < 0 ? text.length() : at + 1;
    }

    private int trimmed(int end) {
        var at = end;
        while (Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    // Quotes that a text did not need were somebody's choice.
    static Style style(YamlNode node, Style otherwise) {
        if (!(node instanceof Scalar scalar) || scalar.value().isEmpty()) {
            return otherwise;
        }
        var chosen = ScalarWriter.write(scalar.value(), Style.PLAIN).equals(scalar.value());
        return switch (scalar.place().file().text().charAt(scalar.place().span().start())) {
            case '"' -> chosen ? Style.DOUBLE_QUOTED : otherwise;
            case '\'' -> chosen ? Style.SINGLE_QUOTED : otherwise;
            default -> scalar.plain() ? Style.PLAIN : otherwise;
        };
    }

    /** A stretch of text to be replaced. */
    record Splice(int start, int end, String text) {
        static String apply(String text, List<Splice> edits) {
            var out = new StringBuilder();
            var at = 0;
            // Edits come in the order of the fields' names, which need not be that of the file; equal places keep
            // theirs.
            var sorted = edits.stream()
                    .sorted(java.util.Comparator.comparingInt(Splice::start))
                    .toList();
            for (var edit : sorted) {
                out.append(text, at, edit.start).append(edit.text);
                at = edit.end;
            }
            return out.append(text.substring(at)).toString();
        }
    }
}
