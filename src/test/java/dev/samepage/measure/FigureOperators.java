package dev.samepage.measure;

import dev.samepage.measure.Mutation.Operator;
import dev.samepage.measure.Sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Digits, codes and links made wrong. */
final class FigureOperators {
    private static final String[] FIGURE = {
        "number-changed", "identifier-changed", "name-altered", "words-glued", "digits-in-message", "term-missing"
    };
    private static final Operator OTHER_DIGIT = Operator.of("other digit", FIGURE);
    private static final Operator DOUBLE_DIGIT = Operator.of("double a digit", FIGURE);
    private static final Operator DROP_DIGIT = Operator.of("drop a digit", FIGURE);
    private static final Operator TURN_DIGITS = Operator.of("exchange two digits", FIGURE);
    private static final Operator SPLIT = Operator.of("split a number", FIGURE);
    private static final Operator CODE = Operator.of("other character in a code", FIGURE);
    private static final Operator DROP_LINK =
            Operator.of("drop a link", "link-missing", "placeholder-mismatch", "markup-mismatch");
    private static final Operator OTHER_LINK =
            Operator.of("retarget a link", "link-changed", "placeholder-mismatch", "link-missing");
    private static final Operator OTHER_LOCALE = Operator.of("link to the English page", "wrong-locale-link");

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");
    private static final Pattern EXAM = Pattern.compile("\\d\\d-\\d{3}|[A-Z]{2}-\\d{3}");
    private static final Pattern BRACED = Pattern.compile("\\([^)]*\\)|\\{[^{}]*\\}");

    private FigureOperators() {}

    static List<Mutation> of(Sheet sheet, Row row) {
        var out = new ArrayList<Mutation>();
        var text = row.target();
        if (row.key().startsWith("link ")) {
            out.add(new Mutation(OTHER_LINK, sheet, Map.of(row.key(), "https://example.com/elsewhere")));
            out.add(new Mutation(OTHER_LOCALE, sheet, Map.of(row.key(), row.source())));
            return out;
        }
        digits(sheet, row, out);
        for (var code : EXAM.matcher(masked(text)).results().toList()) {
            for (var i = code.start(); i < code.end(); i++) {
                var c = text.charAt(i);
                var other = c == '-' ? ' ' : Character.isDigit(c) ? digit(c, 1) : 'X';
                out.add(change(CODE, sheet, row, i, i + 1, String.valueOf(other)));
            }
        }
        for (var link : LINK.matcher(text).results().toList()) {
            out.add(change(DROP_LINK, sheet, row, link.start(), link.end(), link.group(1)));
            var elsewhere = link.group(2).startsWith("{") ? "{elsewhere}" : "https://example.com/elsewhere";
            out.add(change(OTHER_LINK, sheet, row, link.start(2), link.end(2), elsewhere));
        }
        return out;
    }

    private static void digits(Sheet sheet, Row row, List<Mutation> out) {
        var text = row.target();
        var masked = masked(text);
        for (var i = 0; i < masked.length(); i++) {
            var c = masked.charAt(i);
            if (c < '0' || c > '9') {
                continue;
            }
            out.add(change(OTHER_DIGIT, sheet, row, i, i + 1, String.valueOf(digit(c, 3))));
            out.add(change(DOUBLE_DIGIT, sheet, row, i, i, String.valueOf(c)));
            var more = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (more) {
                out.add(change(DROP_DIGIT, sheet, row, i, i + 1, ""));
                out.add(change(SPLIT, sheet, row, i + 1, i + 1, " "));
            }
            if (more && c != text.charAt(i + 1)) {
                out.add(change(TURN_DIGITS, sheet, row, i, i + 2, text.charAt(i + 1) + "" + c));
            }
        }
    }

    private static char digit(char c, int more) {
        return (char) ('0' + (c - '0' + more) % 10);
    }

    /** Same length; destinations and the insides of placeholders are no digits of the text. */
    private static String masked(String text) {
        return BRACED.matcher(text).replaceAll((MatchResult match) -> match.group().startsWith("(")
                        && !match.group().contains("/")
                ? java.util.regex.Matcher.quoteReplacement(match.group())
                : "_".repeat(match.group().length()));
    }

    static Mutation change(Operator operator, Sheet sheet, Row row, int from, int to, String words) {
        var text = row.target();
        return new Mutation(
                operator, sheet, Map.of(row.key(), text.substring(0, from) + words + text.substring(to)));
    }
}
