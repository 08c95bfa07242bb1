package dev.samepage.audit;

import dev.samepage.text.MappedText;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The texts of raw HTML: what stands between block-level tags, inline tags left in. */
final class HtmlText {
    /** Elements that belong to the sentence around them (HTML Living Standard, 4.5, without those that break lines). */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins",
            "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private static final Set<String> SILENT = Set.of("script", "style", "pre", "textarea", "svg");

    private HtmlText() {}

    static List<MappedText> split(MappedText html) {
        var text = html.value();
        var chars = text.toCharArray();
        var out = new ArrayList<MappedText>();
        var start = 0;
        var at = text.indexOf('<');
        while (at >= 0) {
            var tag = Tags.at(chars, at);
            if (tag.isEmpty()) {
                at = text.indexOf('<', at + 1);
                continue;
            }
            var end = tag.get().span().end();
            if (!INLINE.contains(tag.get().name())) {
                add(html, start, at, out);
                if (SILENT.contains(tag.get().name()) && !tag.get().closing()) {
                    end = closing(text, tag.get().name(), end);
                }
                start = end;
            }
            at = text.indexOf('<', end);
        }
        add(html, start, text.length(), out);
        return out;
    }

    /** Behind the closing tag of an element whose content is no prose; the text's end where it is not closed. */
    private static int closing(String text, String name, int from) {
        for (var at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
            if (text.regionMatches(true, at + 2, name, 0, name.length())) {
                var end = text.indexOf('>', at);
                return end < 0 ? text.length() : end + 1;
            }
        }
        return text.length();
    }

    private static void add(MappedText html, int from, int to, List<MappedText> out) {
        var start = from;
        var end = to;
        while (start < end && html.value().charAt(start) <= ' ') {
            start++;
        }
        while (end > start && html.value().charAt(end - 1) <= ' ') {
            end--;
        }
        if (end > start) {
            out.add(html.part(new Span(start, end)));
        }
    }
}
