package dev.samepage.measure;

import static dev.samepage.measure.FigureOperators.change;

import dev.samepage.measure.Mutation.Operator;
import dev.samepage.measure.Sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Placeholders, plurals, spaces, brackets and English words made wrong. */
final class FormOperators {
    private static final Operator DROP_PLACEHOLDER =
            Operator.of("drop a placeholder", "placeholder-mismatch", "plural-missing", "link-missing", "message-syntax");
    private static final Operator OTHER_PLACEHOLDER =
            Operator.of("rename a placeholder", "placeholder-mismatch", "link-changed");
    private static final Operator TWICE_PLACEHOLDER = Operator.of("double a placeholder", "placeholder-mismatch");
    private static final Operator NO_OTHER = Operator.of("plural without other", "message-syntax", "plural-missing");
    private static final Operator NO_ONE = Operator.of("plural without one", "plural-missing");
    private static final Operator BRACE = Operator.of("lose a brace", "message-syntax", "placeholder-mismatch");
    private static final Operator GLUE = Operator.of("glue a name", "words-glued", "name-altered", "term-missing");
    private static final Operator NO_SPACE =
            Operator.of("drop a no-break space", "words-glued", "punctuation-spacing", "quotation-marks");
    private static final Operator ENGLISH = Operator.of("back to English", "untranslated", "partly-untranslated");
    private static final Operator HALF = Operator.of("half back to English", "partly-untranslated", "untranslated");
    private static final Operator TWICE = Operator.taste("double a word", "doubled-word");
    private static final Operator BRACKET = Operator.taste("lose a bracket", "brackets", "markup-mismatch");
    private static final Operator BOLD = Operator.taste("lose a bold mark", "markup-mismatch");
    private static final Operator SPACES = Operator.taste("two spaces", "double-space");
    private static final Operator EDGE = Operator.taste("space at the edge", "edge-space");
    private static final Operator BEFORE = Operator.taste("space before a full stop", "punctuation-spacing");
    private static final Operator NO_STOP = Operator.taste("lose the full stop", "end-punctuation");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(, number[^{}]*)?\\}");
    private static final Pattern PLURAL = Pattern.compile("(one|other) \\{");
    private static final Pattern NAME =
            Pattern.compile("(Exchange|SharePoint|Office|Skype|Fast|Transacting) (?=Online|365|Entreprise|Empresarial|for|Track|Partner)");
    private static final Pattern NO_BREAK = Pattern.compile("(?<!\\d)[\u00A0\u202F]|[\u00A0\u202F](?!\\d)");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}{])\\p{Ll}{5,}(?![\\p{L}}])");
    private static final int SENTENCE = 6; // words of an English text that no name has

    private FormOperators() {}

    static List<Mutation> of(Sheet sheet, Row row) {
        var out = new ArrayList<Mutation>();
        if (!row.key().startsWith("link ")) {
            placeholders(sheet, row, out);
            plurals(sheet, row, out);
            spaces(sheet, row, out);
            english(sheet, row, out);
            signs(sheet, row, out);
        }
        return out;
    }

    private static void placeholders(Sheet sheet, Row row, List<Mutation> out) {
        for (var match : PLACEHOLDER.matcher(row.target()).results().toList()) {
            out.add(change(DROP_PLACEHOLDER, sheet, row, match.start(), match.end(), ""));
            out.add(change(OTHER_PLACEHOLDER, sheet, row, match.start(1), match.end(1), match.group(1) + "s"));
            out.add(change(TWICE_PLACEHOLDER, sheet, row, match.start(), match.start(), match.group() + " "));
            out.add(change(BRACE, sheet, row, match.end() - 1, match.end(), ""));
        }
    }

    private static void plurals(Sheet sheet, Row row, List<Mutation> out) {
        var text = row.target();
        for (var match : PLURAL.matcher(text).results().toList()) {
            var end = match.end();
            for (var depth = 1; depth > 0; end++) {
                depth += text.charAt(end) == '{' ? 1 : text.charAt(end) == '}' ? -1 : 0;
            }
            var operator = match.group(1).equals("one") ? NO_ONE : NO_OTHER;
            out.add(change(operator, sheet, row, match.start(), end, ""));
        }
        for (var at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            out.add(change(DROP_PLACEHOLDER, sheet, row, at, at + 1, ""));
        }
    }

    private static void spaces(Sheet sheet, Row row, List<Mutation> out) {
        var text = row.target();
        for (var match : NAME.matcher(text).results().toList()) {
            out.add(change(GLUE, sheet, row, match.end() - 1, match.end(), ""));
        }
        for (var match : NO_BREAK.matcher(text).results().toList()) {
            out.add(change(NO_SPACE, sheet, row, match.start(), match.end(), ""));
        }
        var space = text.indexOf(' ', text.startsWith("{") ? text.indexOf("one {") + 5 : 0);
        if (space > 0) {
            out.add(change(SPACES, sheet, row, space, space, " "));
        }
        if (!text.startsWith("{") && sheet instanceof BundleSheet) {
            out.add(change(EDGE, sheet, row, text.length(), text.length(), " "));
        }
        if (text.matches("(?s).*\\p{L}\\.") && sheet instanceof BundleSheet) {
            out.add(change(BEFORE, sheet, row, text.length() - 1, text.length() - 1, " "));
            out.add(change(NO_STOP, sheet, row, text.length() - 1, text.length(), ""));
        }
    }

    private static void english(Sheet sheet, Row row, List<Mutation> out) {
        var source = row.source();
        if (source.split(" ").length >= SENTENCE && !source.startsWith("{") && !source.contains(", ")) {
            out.add(new Mutation(ENGLISH, sheet, Map.of(row.key(), source)));
        }
        var ours = row.target().split("(?<=\\.) ", -1);
        var theirs = source.split("(?<=\\.) ", -1);
        if (ours.length == 2 && theirs.length == 2 && !source.startsWith("{")) {
            out.add(new Mutation(HALF, sheet, Map.of(row.key(), ours[0] + " " + theirs[1])));
            out.add(new Mutation(HALF, sheet, Map.of(row.key(), theirs[0] + " " + ours[1])));
        }
    }

    private static void signs(Sheet sheet, Row row, List<Mutation> out) {
        var text = row.target();
        WORD.matcher(text)
                .results()
                .filter(match -> !match.group().matches("other|plural") && !text.contains("]("))
                .findFirst()
                .ifPresent(match -> out.add(
                        change(TWICE, sheet, row, match.start(), match.start(), match.group() + " ")));
        for (var sign : new String[] {"(", ")", "[", "]"}) {
            var at = text.indexOf(sign);
            if (at >= 0) {
                out.add(change(BRACKET, sheet, row, at, at + 1, ""));
            }
        }
        if (text.contains("**")) {
            out.add(change(BOLD, sheet, row, text.indexOf("**"), text.indexOf("**") + 2, ""));
        }
    }
}
