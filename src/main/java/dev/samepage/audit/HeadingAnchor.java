package dev.samepage.audit;

import dev.samepage.text.MappedText;
import dev.samepage.text.Span;

/**
 * A heading's text without the anchor written beside it.
 *
 * @param given the anchor, or empty
 */
record HeadingAnchor(String given, MappedText text) {
    /** Reads {@code <a name="x"></a>Text}, {@code <a href="" id="x">Text</a>} and {@code Text {#x}}. */
    static HeadingAnchor of(MappedText text) {
        var value = text.value();
        var given = "";
        var from = 0;
        var to = value.length();
        for (var anchors = 0; anchors < 4 && value.startsWith("<a", from); anchors++) {
            var tag = Tags.at(value.toCharArray(), from);
            if (tag.isEmpty()) {
                break;
            }
            var name = tag.get().attribute("name");
            name = name.isEmpty() ? tag.get().attribute("id") : name;
            if (name.isEmpty()) {
                break;
            }
            given = given.isEmpty() ? name : given;
            from = tag.get().span().end();
            var close = value.indexOf("</a>", from);
            if (close == from) {
                from += "</a>".length();
            } else if (close == value.length() - "</a>".length()) {
                to = close;
            }
            from = pastBlanks(value, from, to);
        }
        if (given.isEmpty() && value.endsWith("}")) {
            var open = value.lastIndexOf("{#");
            if (open >= 0 && value.indexOf(' ', open) < 0) {
                given = value.substring(open + 2, to - 1);
                to = open;
            }
        }
        while (to > from && value.charAt(to - 1) == ' ') {
            to--;
        }
        return from == 0 && to == value.length()
                ? new HeadingAnchor(given, text)
                : new HeadingAnchor(given, text.part(new Span(from, Math.max(from, to))));
    }

    private static int pastBlanks(String value, int from, int to) {
        var at = from;
        while (at < to && LineCursor.isBlank(value.charAt(at))) {
            at++;
        }
        return at;
    }
}
