package dev.samepage.audit;

import dev.samepage.audit.Block.Kind;
import dev.samepage.text.MappedText;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes the scanner's leaves and keeps those with words as blocks. */
final class BlockSink {
    private static final String ALT_TEXT = "alt-text=\"";

    private final MappedText page;
    private final char[] chars;
    private final List<Block> blocks = new ArrayList<>();

    BlockSink(MappedText page, char[] chars) {
        this.page = page;
        this.chars = chars;
    }

    List<Block> blocks() {
        return blocks;
    }

    void heading(int level, BlockPath path, int from, int to) {
        var end = to;
        while (end > from && LineCursor.isBlank(chars[end - 1])) {
            end--;
        }
        var hashes = end;
        while (hashes > from && chars[hashes - 1] == '#') {
            hashes--;
        }
        // A closing run of "#" must stand apart (CommonMark 0.31, 4.2): "C#" keeps its sign.
        if (hashes == from || LineCursor.isBlank(chars[hashes - 1])) {
            end = hashes;
        }
        var pieces = new Pieces();
        pieces.add(chars, from, end);
        blocks.add(new Block(Kind.HEADING, level, path, pieces.join(page, chars, 0)));
    }

    /** A paragraph that turns out to be a heading; false where there is no text to be one. */
    boolean underlined(int level, BlockPath path, Pieces pieces) {
        if (pieces.count() == 0) {
            return false;
        }
        blocks.add(new Block(Kind.HEADING, level, path, pieces.join(page, chars, 0)));
        return true;
    }

    void paragraph(BlockPath path, Pieces pieces) {
        var from = 0;
        if (path.shape().endsWith("q") && isAlert(pieces.get(0))) {
            from++;
        }
        while (from < pieces.count() && isDefinition(pieces.get(from))) {
            add(Kind.DEFINITION, path, page.part(pieces.get(from)));
            from++;
        }
        if (from < pieces.count()) {
            add(Kind.PARAGRAPH, path, pieces.join(page, chars, from));
        }
    }

    void cell(BlockPath path, int from, int to) {
        var pieces = new Pieces();
        pieces.add(chars, from, to);
        add(Kind.CELL, path, pieces.join(page, chars, 0));
    }

    void html(BlockPath path, Pieces pieces) {
        if (pieces.count() > 0) {
            HtmlText.split(pieces.join(page, chars, 0)).forEach(text -> add(Kind.HTML, path.child('h', ""), text));
        }
    }

    /** A line of an extension, such as {@code :::image alt-text="…":::}; only its alternative text is for readers. */
    void directive(BlockPath path, int from, int to) {
        var line = page.value().substring(from, to);
        var at = line.indexOf(ALT_TEXT);
        var end = at < 0 ? -1 : line.indexOf('"', at + ALT_TEXT.length());
        if (end >= 0) {
            add(Kind.IMAGE, path, page.part(new Span(from + at + ALT_TEXT.length(), from + end)));
        }
    }

    private void add(Kind kind, BlockPath path, MappedText text) {
        if (hasWords(text.value())) {
            blocks.add(new Block(kind, 0, path, text));
        }
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The first line of an alert: {@code [!NOTE]}, {@code [!div class="…"]}. */
    private boolean isAlert(Span line) {
        return line.length() > 3
                && chars[line.start()] == '['
                && chars[line.start() + 1] == '!'
                && chars[line.end() - 1] == ']'
                && only(line, '[', 1);
    }

    private boolean only(Span line, char c, int wanted) {
        var count = 0;
        for (var at = line.start(); at < line.end(); at++) {
            count += chars[at] == c ? 1 : 0;
        }
        return count == wanted;
    }

    /** {@code [label]: target "title"}; labels have fewer than 1,000 characters (CommonMark 0.31, 4.7). */
    private boolean isDefinition(Span line) {
        if (line.length() < 4 || chars[line.start()] != '[' || chars[line.start() + 1] == '^') {
            return false;
        }
        var limit = Math.min(line.end() - 2, line.start() + 1_000);
        for (var at = line.start() + 1; at < limit; at++) {
            if (chars[at] == '[') {
                return false;
            }
            if (chars[at] == ']') {
                return at > line.start() + 1 && chars[at + 1] == ':' && isTarget(at + 2, line.end());
            }
        }
        return false;
    }

    /** Whether one word follows, or one word and a title: prose behind a colon is no definition. */
    private boolean isTarget(int from, int to) {
        var at = from;
        while (at < to && LineCursor.isBlank(chars[at])) {
            at++;
        }
        var start = at;
        while (at < to && !LineCursor.isBlank(chars[at])) {
            at++;
        }
        var wordEnd = at;
        while (at < to && LineCursor.isBlank(chars[at])) {
            at++;
        }
        return wordEnd > start && (at == to || chars[at] == '"' || chars[at] == '\'' || chars[at] == '(');
    }
}
