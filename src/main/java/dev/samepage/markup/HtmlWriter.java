package dev.samepage.markup;

import java.util.List;

/** Writes inline pieces as HTML; every character of a text is escaped where HTML would read more into it. */
final class HtmlWriter {
    private HtmlWriter() {}

    static String write(List<Inline> parts) {
        var out = new StringBuilder();
        write(parts, out);
        return out.toString();
    }

    private static void write(List<Inline> parts, StringBuilder out) {
        for (var part : parts) {
            if (part instanceof Inline.Text text) {
                escape(text.value(), out);
            } else if (part instanceof Inline.Code code) {
                out.append("<code>");
                escape(code.value(), out);
                out.append("</code>");
            } else if (part instanceof Inline.Emphasis emphasis) {
                element("em", emphasis.parts(), out);
            } else if (part instanceof Inline.Strong strong) {
                element("strong", strong.parts(), out);
            } else if (part instanceof Inline.Link link) {
                out.append("<a href=\"");
                escape(link.destination(), out);
                out.append("\">");
                write(link.parts(), out);
                out.append("</a>");
            }
        }
    }

    private static void element(String name, List<Inline> parts, StringBuilder out) {
        out.append('<').append(name).append('>');
        write(parts, out);
        out.append("</").append(name).append('>');
    }

    private static void escape(String text, StringBuilder out) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
    }
}
