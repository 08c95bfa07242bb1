package dev.samepage.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads inline Markdown with flexmark, all of whose block syntax is switched off. */
final class InlineReader {
    // No text of a page is near this long; a longer one is an attack on the parser's stack and is shown as it stands.
    private static final int LONGEST = 20_000;

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.BLOCK_QUOTE_PARSER, false)
                    .set(Parser.HEADING_PARSER, false)
                    .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                    .set(Parser.LIST_BLOCK_PARSER, false)
                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                    .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false))
            .build();

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");

    private InlineReader() {}

    /** Whether a text has no character that Markdown could read as more than itself. */
    static boolean plain(String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '*', '[', '_', '`', '<', '&', '\\', '!', '\n', '\r', '\t' -> {
                    return false;
                }
                case ' ' -> {
                    if (i == 0 || i == text.length() - 1) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return text.length() > 0;
    }

    static List<Inline> read(String markdown) {
        // A text is one line; a break in it is a blank like any other.
        var line = BREAKS.matcher(markdown).replaceAll(" ").strip();
        if (line.isEmpty()) {
            return List.of();
        }
        if (line.length() > LONGEST) {
            return List.of(new Inline.Text(line));
        }
        var simple = SimpleInline.read(line);
        return simple != null ? simple : parsed(line);
    }

    /** The same by flexmark. */
    static List<Inline> parsed(String line) {
        var out = new Parts();
        for (var block = PARSER.parse(line).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph) {
                children(block, out);
            } else {
                out.text(block.getChars().toString());
            }
        }
        return out.done();
    }

    private static List<Inline> inside(Node node) {
        var out = new Parts();
        children(node, out);
        return out.done();
    }

    private static void children(Node parent, Parts out) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, out);
        }
    }

    private static void read(Node node, Parts out) {
        if (node instanceof Text) {
            out.text(unescaped(node));
        } else if (node instanceof HtmlEntity) {
            out.text(Escaping.unescapeHtml(node.getChars()));
        } else if (node instanceof HtmlInlineBase) {
            out.text(node.getChars().toString());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.text(" ");
        } else if (node instanceof Code code) {
            out.add(new Inline.Code(code(code.getText().toString())));
        } else if (node instanceof Emphasis emphasis) {
            out.add(new Inline.Emphasis(mark(emphasis), inside(emphasis)));
        } else if (node instanceof StrongEmphasis strong) {
            out.add(new Inline.Strong(mark(strong), inside(strong)));
        } else if (node instanceof Link link) {
            link(node, Escaping.unescapeString(link.getUrl()), inside(link), out);
        } else if (node instanceof MailLink mail) {
            link(
                    node,
                    "mailto:" + mail.getText(),
                    List.of(new Inline.Text(mail.getText().toString())),
                    out);
        } else if (node instanceof AutoLink auto) {
            link(
                    node,
                    auto.getText().toString(),
                    List.of(new Inline.Text(auto.getText().toString())),
                    out);
        } else {
            other(node, out);
        }
    }

    // What we have no piece for (images, references that lead nowhere) keeps its characters, and its inside is read.
    private static void other(Node node, Parts out) {
        var first = node.getFirstChild();
        if (first == null) {
            out.text(unescaped(node));
            return;
        }
        var chars = node.getChars();
        var start = first.getStartOffset() - node.getStartOffset();
        var end = node.getLastChild().getEndOffset() - node.getStartOffset();
        out.text(Escaping.unescapeString(chars.subSequence(0, start)));
        children(node, out);
        out.text(Escaping.unescapeString(chars.subSequence(end)));
    }

    private static String unescaped(Node node) {
        return Escaping.unescapeString(node.getChars());
    }

    // A link that may not be followed, or that stands in another link, shows the characters it was written with.
    private static void link(Node node, String destination, List<Inline> words, Parts out) {
        if (Destination.allowed(destination) && node.getAncestorOfType(Link.class) == null) {
            out.add(new Inline.Link(destination, words));
        } else {
            other(node, out);
        }
    }

    private static char mark(DelimitedNodeImpl node) {
        return node.getOpeningMarker().charAt(0);
    }

    // CommonMark 0.30, 6.1: one blank at both ends stands there only to part the text from its backticks.
    private static String code(String raw) {
        var padded = raw.length() > 2 && raw.startsWith(" ") && raw.endsWith(" ") && !raw.isBlank();
        return padded ? raw.substring(1, raw.length() - 1) : raw;
    }

    /** Pieces in their order, neighbouring texts joined. */
    private static final class Parts {
        private final List<Inline> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        void text(String value) {
            text.append(value);
        }

        void add(Inline part) {
            if (part instanceof Inline.Text words) {
                text.append(words.value());
                return;
            }
            flush();
            parts.add(part);
        }

        List<Inline> done() {
            flush();
            return List.copyOf(parts);
        }

        private void flush() {
            if (text.length() > 0) {
                parts.add(new Inline.Text(text.toString()));
                text.setLength(0);
            }
        }
    }
}
