package dev.samepage.yaml;

import java.util.Locale;
import java.util.Set;

/** Writes a text as a YAML scalar on one line that every reader of YAML 1.1 and 1.2 takes for that very text. */
final class ScalarWriter {
    /** How a scalar is written; a text that does not fit is double-quoted. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED
    }

    // YAML 1.1, 5.3: characters that mean something at a scalar's start. Digits, dots and signs may start a number,
    // "=" and "<" are YAML 1.1's default and merge keys.
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<.+~";

    // Words that YAML 1.1 or 1.2 readers take for a boolean or nothing.
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private ScalarWriter() {}

    static String write(String text, Style wanted) {
        return switch (wanted) {
            case PLAIN -> plain(text) ? text : doubleQuoted(text);
            case SINGLE_QUOTED ->
                text.codePoints().allMatch(ScalarWriter::raw)
                        ? "'" + text.replace("'", "''") + "'"
                        : doubleQuoted(text);
            case DOUBLE_QUOTED -> doubleQuoted(text);
        };
    }

    private static boolean plain(String text) {
        if (text.isEmpty()
                || INDICATORS.indexOf(text.charAt(0)) >= 0
                || Character.isDigit(text.charAt(0))
                || WORDS.contains(text.toLowerCase(Locale.ROOT))
                || blank(text.charAt(0))
                || blank(text.charAt(text.length() - 1))
                || text.endsWith(":")
                || text.contains(": ")
                || text.contains(" #")) {
            return false;
        }
        // Braces and brackets would do inside a block, but not where somebody wraps the line into a flow mapping.
        return text.codePoints().allMatch(c -> raw(c) && "{}[]".indexOf(c) < 0);
    }

    private static boolean blank(char c) {
        return Character.isSpaceChar(c);
    }

    private static String doubleQuoted(String text) {
        var out = new StringBuilder(text.length() + 8).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (raw(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(
                                c <= 0xFF
                                        ? String.format("\\x%02X", c)
                                        : c <= 0xFFFF ? String.format("\\u%04X", c) : String.format("\\U%08X", c));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /** A character that can stand as it is: printable for YAML, no line end to any reader, and seen by a person. */
    private static boolean raw(int c) {
        var printable =
                c >= 0x20 && c <= 0x7E || c >= 0xA0 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
        var lineEnd = c == 0x2028 || c == 0x2029;
        // Characters that turn the direction of what follows would hide what a line says.
        var bidi = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return printable && !lineEnd && !bidi && c != 0xFEFF;
    }
}
