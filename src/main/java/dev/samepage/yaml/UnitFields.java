package dev.samepage.yaml;

import dev.samepage.bundle.Entry;
import dev.samepage.bundle.State;
import dev.samepage.yaml.ScalarWriter.Style;
import java.util.List;
import java.util.Optional;

/** A unit's fields as YAML, each with its key. */
final class UnitFields {
    private UnitFields() {}

    static String key(String key) {
        return ScalarWriter.write(key, Style.PLAIN);
    }

    /** Whether two units say the same in a field. */
    static boolean same(String field, Entry one, Entry other) {
        return switch (field) {
            case "source" -> one.source().equals(other.source());
            case "target" -> one.target().equals(other.target());
            case "state" -> one.state() == other.state();
            case "previous" -> one.previous().equals(other.previous());
            case "accepted" -> one.accepted().equals(other.accepted());
            case "suggestion" -> one.suggestions().equals(other.suggestions());
            case "note" -> one.note().equals(other.note());
            case "allow" -> one.allowances().equals(other.allowances());
            default -> throw new IllegalArgumentException("field " + field);
        };
    }

    /**
     * A field without the blanks before it and the line end behind it; empty where the unit does not need it.
     *
     * @param column where the field's key stands, in blanks
     */
    static Optional<String> written(String field, Entry entry, int column, Style style) {
        return switch (field) {
            case "source" -> text(field, entry.source().value(), style);
            case "target" ->
                Optional.of("target: " + ScalarWriter.write(entry.target().value(), style));
            case "state" -> Optional.of("state: " + entry.state().id());
            case "previous" ->
                entry.previous()
                        .map(old -> block(
                                field,
                                column,
                                List.of(
                                        "source: "
                                                + ScalarWriter.write(
                                                        old.source().value(), style),
                                        "target: " + ScalarWriter.write(old.target(), Style.PLAIN),
                                        "state: " + old.state().id())));
            case "accepted" -> text(field, entry.accepted(), Style.PLAIN);
            case "suggestion" ->
                entry.suggestions().size() < 2
                        ? text(field, String.join("", entry.suggestions()), style)
                        : Optional.of(block(
                                field,
                                column,
                                entry.suggestions().stream()
                                        .map(suggestion -> "- " + ScalarWriter.write(suggestion, style))
                                        .toList()));
            case "note" -> text(field, entry.note(), style);
            case "allow" -> allowances(entry, column, style);
            default -> throw new IllegalArgumentException("field " + field);
        };
    }

    private static Optional<String> text(String field, String text, Style style) {
        return text.isEmpty() ? Optional.empty() : Optional.of(field + ": " + ScalarWriter.write(text, style));
    }

    private static Optional<String> allowances(Entry entry, int column, Style style) {
        if (entry.allowances().isEmpty()) {
            return Optional.empty();
        }
        var lines = new java.util.ArrayList<String>();
        for (var allowance : entry.allowances()) {
            lines.add("- rule: " + ScalarWriter.write(allowance.rule().value(), Style.PLAIN));
            lines.add("  because: " + ScalarWriter.write(allowance.because(), style));
        }
        return Optional.of(block("allow", column, lines));
    }

    private static String block(String field, int column, List<String> lines) {
        var margin = "\n" + " ".repeat(column + UnitLines.STEP);
        return field + ":" + margin + String.join(margin, lines);
    }

    /** The state that a unit has whose file names none. */
    static State derived(boolean translated) {
        return translated ? State.TRANSLATED : State.INITIAL;
    }
}
