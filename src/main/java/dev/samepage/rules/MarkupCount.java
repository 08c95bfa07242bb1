package dev.samepage.rules;

import dev.samepage.text.MappedText;
import dev.samepage.text.Trait;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each kind of markup stands in a Markdown text.
 *
 * @param targets what links could lead to: URLs and placeholders, marked up or not
 */
record MarkupCount(Map<String, Integer> counts, int targets) {
    static final String LINK = "links";
    static final String STRONG = "strong runs";
    static final String CODE = "code spans";

    /** Whether one of two texts may have markup at all. */
    static boolean any(MappedText source, MappedText target) {
        return source.traits().has(Trait.MARKS) || target.traits().has(Trait.MARKS);
    }

    int count(String what) {
        return counts.getOrDefault(what, 0);
    }

    static MarkupCount of(String text) {
        var counts = new TreeMap<String, Integer>();
        var marks = 0;
        var targets = 0;
        var lastEnd = text.lastIndexOf('>');
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '`' -> {
                    var close = text.indexOf('`', i + 1);
                    if (close > 0) {
                        counts.merge(CODE, 1, Integer::sum);
                        i = close;
                    }
                }
                case ']' -> {
                    if (i + 1 < text.length() && text.charAt(i + 1) == '(') {
                        counts.merge(LINK, 1, Integer::sum);
                    }
                }
                case '*', '_' -> {
                    if (i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i)) {
                        marks++;
                        i++;
                    }
                }
                case '<' -> {
                    var name = tag(text, i, lastEnd);
                    if (!name.isEmpty()) {
                        counts.merge("<" + name + "> tags", 1, Integer::sum);
                    }
                }
                case '{' -> targets++;
                case ':' -> targets += text.startsWith("://", i) ? 1 : 0;
                default -> {}
            }
        }
        if (marks > 1) {
            counts.put(STRONG, marks / 2);
        }
        return new MarkupCount(counts, targets);
    }

    // An opening tag's name; closing tags come with it, and comments or "a < b" are none.
    private static String tag(String text, int at, int lastEnd) {
        var end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        var name = text.substring(at + 1, end);
        var closed =
                end < text.length() && (text.charAt(end) == '>' || text.charAt(end) == ' ' || text.charAt(end) == '/');
        return closed && !name.isEmpty() && Character.isLetter(name.charAt(0)) && lastEnd >= end
                ? name.toLowerCase(java.util.Locale.ROOT)
                : "";
    }
}
