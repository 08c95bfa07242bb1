package dev.samepage.markup;

import java.util.List;

/** Writes inline pieces as Markdown that reads back as the same pieces. */
public final class MarkdownWriter {
    private MarkdownWriter() {}

    /** A text whose every character means itself, at the start of a line too. */
    public static String escape(String text) {
        if (plain(text)) {
            return text;
        }
        var out = new StringBuilder(text.length() + 8);
        escape(text, true, true, true, out);
        return out.toString();
    }

    // Most values are a name or a code.
    private static boolean plain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '-'))) {
                return false;
            }
        }
        return true;
    }

    /** A link's destination, as it stands between the parentheses. */
    public static String destination(String url) {
        var out = new StringBuilder(url.length());
        for (var i = 0; i < url.length(); i++) {
            var c = url.charAt(i);
            switch (c) {
                case ' ' -> out.append("%20");
                case '(', ')', '<', '>', '*', '_', '[', ']', '`', '&', '\\' ->
                    out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    static String write(List<Inline> parts) {
        var out = new StringBuilder();
        write(parts, true, out);
        return out.toString();
    }

    /**
     * @param opens whether a line starts here
     */
    private static void write(List<Inline> parts, boolean opens, StringBuilder out) {
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part instanceof Inline.Text text) {
                escape(text.value(), opens && i == 0, i == 0, i == parts.size() - 1, out);
                // "!" in front of a link would make it an image.
                var next = i + 1 < parts.size() ? parts.get(i + 1) : null;
                if (next instanceof Inline.Link && text.value().endsWith("!")) {
                    out.insert(out.length() - 1, '\\');
                }
            } else if (part instanceof Inline.Code code) {
                code(code.value(), out);
            } else if (part instanceof Inline.Emphasis emphasis) {
                out.append(emphasis.mark());
                write(emphasis.parts(), false, out);
                out.append(emphasis.mark());
            } else if (part instanceof Inline.Strong strong) {
                out.append(strong.mark()).append(strong.mark());
                write(strong.parts(), false, out);
                out.append(strong.mark()).append(strong.mark());
            } else if (part instanceof Inline.Link link) {
                out.append('[');
                write(link.parts(), false, out);
                out.append("](").append(destination(link.destination())).append(')');
            }
        }
    }

    private static void code(String value, StringBuilder out) {
        var fence = "`";
        while (value.contains(fence)) {
            fence += "`";
        }
        var edge = value.startsWith("`")
                || value.endsWith("`")
                || (value.startsWith(" ") && value.endsWith(" ") && !value.isBlank());
        var pad = edge ? " " : "";
        out.append(fence).append(pad).append(value).append(pad).append(fence);
    }

    /**
     * @param opens whether a line starts here
     * @param first whether a delimiter or nothing stands before the text
     * @param end whether a delimiter or nothing stands behind it
     */
    private static void escape(String text, boolean opens, boolean first, boolean end, StringBuilder out) {
        var start = 0;
        if (opens && !text.isEmpty()) {
            start = opening(text, out);
        }
        for (var i = start; i < text.length(); i++) {
            var c = text.charAt(i);
            var last = i == text.length() - 1;
            switch (c) {
                case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~' ->
                    out.append('\\').append(c);
                case '&' -> out.append(last || entity(text.charAt(i + 1)) ? "\\&" : "&");
                case '!' -> out.append(!last && text.charAt(i + 1) == '[' ? "\\!" : "!");
                // A blank beside a delimiter or at a line's edge inside its pair would be lost, or would unpair it.
                case ' ' -> out.append((i == 0 && first) || (last && end) ? "&#32;" : " ");
                case '\t' -> out.append("&#9;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }

    private static boolean entity(char next) {
        return next == '#' || Character.isLetter(next);
    }

    // What makes a line a heading, a list or a rule; returns how much of the text is written.
    private static int opening(String text, StringBuilder out) {
        var first = text.charAt(0);
        if (first == '#' || first == '-' || first == '+' || first == '=' || first == ':') {
            out.append('\\').append(first);
            return 1;
        }
        var digits = 0;
        while (digits < text.length() && digits < 10 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        // "2.000" opens no list: a blank must follow the sign.
        if (digits > 0
                && digits < text.length()
                && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && (digits + 1 == text.length() || text.charAt(digits + 1) <= ' ')) {
            out.append(text, 0, digits).append('\\').append(text.charAt(digits));
            return digits + 1;
        }
        return 0;
    }
}
