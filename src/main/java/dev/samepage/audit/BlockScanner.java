package dev.samepage.audit;

import dev.samepage.text.MappedText;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the block structure of Markdown line by line, as CommonMark's own algorithm does, in linear time.
 *
 * <p>flexmark takes more than linear time on some inputs (nested quotes, brackets), knows neither masked comments nor
 * the headings without a blank that real pages have, and its nodes cannot be read off a projected text.
 */
final class BlockScanner {
    /** Containers in one another; real pages have fewer than ten. Deeper markers are text. */
    private static final int MAX_DEPTH = 60;

    private enum Leaf {
        NONE,
        PARAGRAPH,
        TABLE,
        CODE,
        FENCE,
        HTML
    }

    private final MappedText page;
    private final String text;
    private final char[] chars;
    private final LineCursor line;
    private final Comments comments;
    private final BlockSink sink;
    private final List<Container> open = new ArrayList<>();
    private final List<Span> code = new ArrayList<>();

    private Leaf leaf = Leaf.NONE;
    private Pieces pieces = new Pieces();
    private TableRows table;
    private char fence;
    private int fenceLength;
    private String htmlEnd = "";

    private BlockScanner(MappedText page, int from) {
        this.page = page;
        this.text = page.value();
        this.chars = text.toCharArray();
        this.line = new LineCursor(chars);
        this.comments = new Comments(text, chars);
        this.sink = new BlockSink(page, chars);
        open.add(new Container(Container.Kind.PAGE, BlockPath.ROOT, 0));
        var at = from;
        while (at < text.length()) {
            var end = lineEnd(at);
            read(at, end);
            at = end < text.length()
                            && text.charAt(end) == '\r'
                            && end + 1 < text.length()
                            && text.charAt(end + 1) == '\n'
                    ? end + 2
                    : end + 1;
        }
        closeLeaf();
    }

    /** What was found: the blocks in their order, and where code and comments stand, in the page's offsets. */
    record Result(List<Block> blocks, List<Span> code, List<Span> comments) {}

    /** @param from the offset behind the front matter */
    static Result scan(MappedText page, int from) {
        var scanner = new BlockScanner(page, from);
        return new Result(scanner.sink.blocks(), scanner.code, scanner.comments.found());
    }

    private int lineEnd(int from) {
        var at = from;
        while (at < chars.length && chars[at] != '\n' && chars[at] != '\r') {
            at++;
        }
        return at;
    }

    private void read(int start, int end) {
        if (leaf != Leaf.FENCE) {
            comments.mask(start, end);
        }
        line.begin(start, end);
        var matched = 1;
        while (matched < open.size() && goesOn(open.get(matched))) {
            matched++;
        }
        var all = matched == open.size();
        if (all && leaf == Leaf.FENCE) {
            code.add(new Span(start, end));
            if (Starts.closesFence(line, fence, fenceLength)) {
                leaf = Leaf.NONE;
            }
        } else if (all && leaf == Leaf.HTML && !(line.blank() && htmlEnd.isEmpty())) {
            html();
        } else if (line.blank()) {
            blank(matched);
        } else {
            content(matched);
        }
    }

    private boolean goesOn(Container container) {
        if (container.kind == Container.Kind.QUOTE) {
            if (line.indent() > 3 || line.peek() != '>') {
                return false;
            }
            quoteMarker();
            return true;
        }
        if (line.blank()) {
            return !container.empty;
        }
        if (line.indent() < container.indent) {
            return false;
        }
        line.skipColumns(container.indent);
        return true;
    }

    private void quoteMarker() {
        line.skipMarker(1);
        line.skipColumns(1);
    }

    private void blank(int matched) {
        if (leaf == Leaf.CODE && matched == open.size()) {
            return;
        }
        closeTo(matched);
    }

    private void content(int unmatchedFrom) {
        var matched = unmatchedFrom;
        while (true) {
            var inParagraph = leaf == Leaf.PARAGRAPH && matched == open.size();
            // Translators lose and gain indentation: what looks like an item is one, however deep it stands.
            if (line.indent() > 3 && Starts.marker(line).isEmpty()) {
                if (leaf != Leaf.PARAGRAPH) {
                    code(matched);
                    return;
                }
                break;
            }
            var c = line.peek();
            if (c == '>' && open.size() < MAX_DEPTH) {
                closeTo(matched);
                quoteMarker();
                open.add(open.get(matched - 1).quote());
                matched++;
                if (line.blank()) {
                    return;
                }
                continue;
            }
            if (leafStart(c, matched, inParagraph)) {
                return;
            }
            if (!itemStart(matched, inParagraph)) {
                break;
            }
            matched++;
            if (line.blank()) {
                return;
            }
        }
        text(matched);
    }

    private boolean leafStart(char c, int matched, boolean inParagraph) {
        var level = c == '#' ? Starts.heading(line) : 0;
        if (level > 0) {
            start(matched);
            sink.heading(level, current().path, line.next() + level, line.end());
            return true;
        }
        var length = Starts.fence(line);
        if (length > 0) {
            start(matched);
            leaf = Leaf.FENCE;
            fence = c;
            fenceLength = length;
            code.add(new Span(line.next(), line.end()));
            return true;
        }
        if (c == ':' && line.peek(1) == ':' && line.peek(2) == ':') {
            start(matched);
            sink.directive(current().path, line.next(), line.end());
            return true;
        }
        if (c == '<' && htmlStart(matched)) {
            return true;
        }
        if (inParagraph && Starts.delimiterRow(line) && TableRows.isHeader(chars, pieces.last())) {
            var header = pieces.last();
            pieces.dropLast();
            closeLeaf();
            table = new TableRows(sink, current());
            table.row(chars, header.start(), header.end());
            leaf = Leaf.TABLE;
            return true;
        }
        level = inParagraph ? Starts.underline(line) : 0;
        if (level > 0 && sink.underlined(level, current().path, pieces)) {
            pieces = new Pieces();
            leaf = Leaf.NONE;
            return true;
        }
        if (Starts.rule(line)) {
            start(matched);
            return true;
        }
        return false;
    }

    private boolean itemStart(int matched, boolean inParagraph) {
        var marker = Starts.marker(line);
        if (marker.isEmpty() || open.size() >= MAX_DEPTH) {
            return false;
        }
        var width = marker.get().width();
        if (inParagraph && (!marker.get().first() || line.blankAfter(width))) {
            return false;
        }
        closeTo(matched);
        var before = line.indent();
        line.skipMarker(width);
        var blanks = line.indent();
        // Five or more blanks are one blank and indented code (CommonMark 0.31, 5.2); so is a marker alone in its line.
        var padding = line.blank() || blanks > 4 ? 1 : blanks;
        line.skipColumns(padding);
        open.add(current().item(marker.get().type(), before + width + padding));
        return true;
    }

    private boolean htmlStart(int matched) {
        var end = RawHtml.end(line, text, leaf != Leaf.PARAGRAPH);
        if (end.isPresent()) {
            start(matched);
            leaf = Leaf.HTML;
            htmlEnd = end.get();
            html();
        }
        return end.isPresent();
    }

    private void html() {
        pieces.add(chars, line.next(), line.end());
        if (!htmlEnd.isEmpty() && RawHtml.contains(line, text, htmlEnd)) {
            closeLeaf();
        }
    }

    private void code(int matched) {
        if (leaf != Leaf.CODE || matched != open.size()) {
            start(matched);
            leaf = Leaf.CODE;
        }
        code.add(new Span(line.next(), line.end()));
    }

    private void text(int matched) {
        if (leaf == Leaf.TABLE && matched == open.size()) {
            table.row(chars, line.next(), line.end());
            return;
        }
        if (leaf != Leaf.PARAGRAPH) {
            start(matched);
            leaf = Leaf.PARAGRAPH;
        }
        pieces.add(chars, line.next(), line.end());
    }

    private Container current() {
        return open.get(open.size() - 1);
    }

    private void start(int matched) {
        closeTo(matched);
        current().leaf();
    }

    private void closeTo(int size) {
        closeLeaf();
        while (open.size() > size) {
            open.remove(open.size() - 1);
        }
    }

    private void closeLeaf() {
        if (leaf == Leaf.PARAGRAPH && pieces.count() > 0) {
            sink.paragraph(current().path, pieces);
        } else if (leaf == Leaf.HTML) {
            sink.html(current().path, pieces);
        }
        if (pieces.count() > 0) {
            pieces = new Pieces();
        }
        leaf = Leaf.NONE;
    }
}
