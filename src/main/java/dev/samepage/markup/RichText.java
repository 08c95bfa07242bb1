package dev.samepage.markup;

import dev.samepage.markup.Inline.Code;
import dev.samepage.markup.Inline.Emphasis;
import dev.samepage.markup.Inline.Link;
import dev.samepage.markup.Inline.Strong;
import dev.samepage.markup.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** One text with its inline markup. */
public record RichText(List<Inline> parts) {
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        parts = List.copyOf(parts);
    }

    /** Reads inline Markdown; every text has a reading. */
    public static RichText parse(String markdown) {
        if (markdown.isEmpty()) {
            return EMPTY;
        }
        return InlineReader.plain(markdown)
                ? new RichText(List.of(new Text(markdown)))
                : new RichText(InlineReader.read(markdown));
    }

    /** A text without any markup, whatever characters it has. */
    public static RichText of(String plain) {
        return plain.isEmpty() ? EMPTY : new RichText(List.of(new Text(plain)));
    }

    public String html() {
        return HtmlWriter.write(parts);
    }

    public String markdown() {
        return MarkdownWriter.write(parts);
    }

    /** The words alone. */
    public String plain() {
        var out = new StringBuilder();
        plain(parts, out);
        return out.toString();
    }

    /** Where the text's links lead, in their order. */
    public List<String> destinations() {
        var out = new ArrayList<String>();
        destinations(parts, out);
        return out;
    }

    private static void plain(List<Inline> parts, StringBuilder out) {
        for (var part : parts) {
            if (part instanceof Text text) {
                out.append(text.value());
            } else if (part instanceof Code code) {
                out.append(code.value());
            } else {
                plain(inside(part), out);
            }
        }
    }

    private static void destinations(List<Inline> parts, List<String> out) {
        for (var part : parts) {
            if (part instanceof Link link) {
                out.add(link.destination());
            }
            destinations(inside(part), out);
        }
    }

    private static List<Inline> inside(Inline part) {
        if (part instanceof Emphasis emphasis) {
            return emphasis.parts();
        }
        if (part instanceof Strong strong) {
            return strong.parts();
        }
        return part instanceof Link link ? link.parts() : List.of();
    }
}
