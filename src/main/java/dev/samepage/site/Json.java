package dev.samepage.site;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and booleans as JSON, indented or on one line. */
final class Json {
    private Json() {}

    /** What is written as it stands. */
    record Raw(String text) {}

    static String write(Object value) {
        return write(value, 0) + '\n';
    }

    /** A value that stands inside others, that many deep, without the line's end. */
    static String write(Object value, int depth) {
        var out = new StringBuilder();
        write(value, "\n" + "  ".repeat(depth), out);
        return out.toString();
    }

    /** The same without any blank. */
    static String compact(Object value) {
        var out = new StringBuilder();
        write(value, "", out);
        return out.toString();
    }

    /** A text in double quotes. */
    static String quote(String text) {
        var out = new StringBuilder();
        text(text, out);
        return out.toString();
    }

    private static void write(Object value, String lineStart, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            var inside = lineStart.isEmpty() ? "" : lineStart + "  ";
            var separator = "";
            out.append('{');
            for (var entry : map.entrySet()) {
                out.append(separator).append(inside);
                text(entry.getKey().toString(), out);
                out.append(lineStart.isEmpty() ? ":" : ": ");
                write(entry.getValue(), inside, out);
                separator = ",";
            }
            out.append(map.isEmpty() ? "}" : lineStart + "}");
        } else if (value instanceof List<?> list) {
            var inside = lineStart.isEmpty() ? "" : lineStart + "  ";
            var separator = "";
            out.append('[');
            for (var item : list) {
                out.append(separator).append(inside);
                write(item, inside, out);
                separator = ",";
            }
            out.append(list.isEmpty() ? "]" : lineStart + "]");
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Raw raw) {
            out.append(raw.text());
        } else {
            text(value.toString(), out);
        }
    }

    // RFC 8259, 7; also U+2028 and U+2029, which older scripts take for line ends.
    private static void text(String value, StringBuilder out) {
        out.append('"');
        var from = 0;
        var chars = value.toCharArray();
        for (var i = 0; i < chars.length; i++) {
            var c = chars[i];
            if (c >= ' ' && c < '\u2028' && c != '"' && c != '\\') {
                continue;
            }
            var escaped = escaped(value, i, c);
            if (escaped != null) {
                out.append(chars, from, i - from).append(escaped);
                from = i + 1;
            }
        }
        if (from == 0) {
            // Copied as it is.
            out.append(value).append('"');
        } else {
            out.append(chars, from, chars.length - from).append('"');
        }
    }

    // Null where the character stands for itself.
    private static String escaped(String value, int at, char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c) && lone(value, at)
                        ? escape(c)
                        : null;
        };
    }

    private static boolean lone(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                ? at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(value.charAt(at - 1));
    }

    private static String escape(char c) {
        var hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }
}
