package dev.samepage.audit;

import dev.samepage.text.MappedText;
import dev.samepage.text.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The YAML between two lines of dashes at a page's start: its plain top-level fields.
 *
 * <p>Read without a YAML parser on purpose: front matter of real pages is a list of {@code name: value} lines, often not
 * quite YAML, and a fault in it must not hide the page.
 *
 * @param fields by name, first one wins; quotes around values taken off
 * @param end the offset behind it, 0 where a page has none
 */
record FrontMatter(Map<String, MappedText> fields, int end) {
    static FrontMatter of(MappedText page) {
        var text = page.value();
        var start = text.startsWith("\uFEFF") ? 1 : 0;
        var first = lineEnd(text, start);
        if (!isFence(text, start, first)) {
            return new FrontMatter(Map.of(), start);
        }
        var fields = new LinkedHashMap<String, MappedText>();
        var at = next(text, first);
        while (at < text.length()) {
            var end = lineEnd(text, at);
            if (isFence(text, at, end) || end - at == 3 && text.startsWith("...", at)) {
                return new FrontMatter(fields, next(text, end));
            }
            field(page, at, end, fields);
            at = next(text, end);
        }
        // Never closed: then the first line was a rule, and all of it is the page's body.
        return new FrontMatter(Map.of(), start);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(fields.get(name)).map(MappedText::value);
    }

    private static void field(MappedText page, int from, int to, Map<String, MappedText> fields) {
        var text = page.value();
        var colon = from;
        while (colon < to
                && (Tags.isNamePart(text.charAt(colon)) && text.charAt(colon) != ':' || text.charAt(colon) == '.')) {
            colon++;
        }
        if (colon == from || colon >= to || text.charAt(colon) != ':') {
            return;
        }
        var start = colon + 1;
        var end = to;
        while (start < end && LineCursor.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && LineCursor.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end - start > 1
                && (text.charAt(start) == '"' || text.charAt(start) == '\'')
                && text.charAt(end - 1) == text.charAt(start)) {
            start++;
            end--;
        }
        var name = text.substring(from, colon).toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, page.part(new Span(start, end)));
    }

    private static boolean isFence(String text, int from, int to) {
        var end = to;
        while (end > from && LineCursor.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end - from == 3 && text.startsWith("---", from);
    }

    private static int lineEnd(String text, int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int next(String text, int lineEnd) {
        var pair = text.startsWith("\r\n", lineEnd);
        return Math.min(text.length(), lineEnd + (pair ? 2 : 1));
    }
}
