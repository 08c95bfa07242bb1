package dev.samepage.facts;

import dev.samepage.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The little that the facts need to know of an HTML tag. */
final class HtmlTag {
    private static final Set<String> BREAKING =
            Set.of("br", "p", "li", "ul", "ol", "td", "th", "tr", "div", "h1", "h2", "h3", "h4", "h5", "h6");

    private HtmlTag() {}

    /** The value of href or src of the tag whose name starts at {@code name} and whose bracket is at {@code end}. */
    static Optional<Span> destination(String text, int name, int end) {
        for (var i = name; i < end; i++) {
            if (text.charAt(i) == '=' && (text.startsWith("href", i - 4) || text.startsWith("src", i - 3))) {
                var quote = i + 1 < end ? text.charAt(i + 1) : ' ';
                var to = i + 2;
                while (to < end && text.charAt(to) != quote) {
                    to++;
                }
                return (quote == '"' || quote == '\'') && to < end
                        ? Optional.of(new Span(i + 2, to))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean breaksLine(String text, int name, int end) {
        var to = name;
        while (to < end && Character.isLetterOrDigit(text.charAt(to)) && to - name < 3) {
            to++;
        }
        return BREAKING.contains(text.substring(name, to).toLowerCase(Locale.ROOT));
    }
}
