package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Texts of findings as HTML; whatever they hold, it stays text. */
final class HtmlText {
    private HtmlText() {}

    /** For element content and double-quoted attributes. */
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** With control, bidi and invisible characters named; line ends stay. */
    static String shown(String text) {
        return escaped(Wording.lines(text));
    }

    /** A message: quoted texts as code, a word diff as deletions and insertions. */
    static String message(String text) {
        var out = new StringBuilder();
        for (var piece : Piece.of(text)) {
            var shown = shown(piece.text());
            switch (piece.kind()) {
                case PLAIN -> out.append(shown);
                case QUOTED -> out.append("<code>").append(shown).append("</code>");
                case REMOVED -> out.append("<del>").append(shown).append("</del>");
                case ADDED -> out.append("<ins>").append(shown).append("</ins>");
            }
        }
        return out.toString();
    }

    /** A translation with the places of its findings marked. */
    static String target(String text, List<Finding> findings) {
        return marked(
                text, findings.stream().map(finding -> finding.place().text()).toList());
    }

    /** A source text with the places marked that the findings refer to. */
    static String source(String text, List<Finding> findings) {
        return marked(
                text,
                findings.stream()
                        .flatMap(finding -> finding.notes().stream())
                        .map(note -> note.place().text())
                        .toList());
    }

    // A place is a span of a file, the text a value read from it: a part is marked only where it can be meant.
    private static String marked(String text, List<String> parts) {
        var spans = new ArrayList<Span>();
        for (var part : parts) {
            var at = part.isEmpty() || part.length() >= text.length() ? -1 : text.indexOf(part);
            if (at >= 0 && text.indexOf(part, at + 1) < 0) {
                spans.add(new Span(at, at + part.length()));
            }
        }
        spans.sort(Comparator.comparing(Span::start).thenComparing(Span::end));
        var out = new StringBuilder();
        var from = 0;
        for (var span : spans) {
            if (span.start() >= from) {
                out.append(shown(text.substring(from, span.start())));
                out.append("<mark>").append(shown(span.in(text))).append("</mark>");
                from = span.end();
            }
        }
        return out.append(shown(text.substring(from))).toString();
    }
}
