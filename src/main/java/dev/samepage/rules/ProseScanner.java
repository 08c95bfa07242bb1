package dev.samepage.rules;

import dev.samepage.check.Syntax;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One pass over a text that tells what a reader sees of it from what is markup. Never backtracks further than a link. */
final class ProseScanner {
    // UTF-16 units that a tag, a link's words or a placeholder may span; a text that exceeds them shows its markup.
    private static final int LONGEST_TAG = 400;
    private static final int LONGEST_LINK = 600;
    private static final int LONGEST_PLACEHOLDER = 64;
    private static final int LONGEST_ENTITY = 8;
    private static final int LONGEST_EMPHASIS = 3;

    // Tags that end a line for the reader; all others stand inside it.
    private static final Set<String> BREAKS =
            Set.of("br", "p", "li", "ul", "ol", "td", "th", "tr", "table", "div", "h1", "h2", "h3", "h4", "hr");

    private static final Map<String, Character> ENTITIES = Map.of(
            "&nbsp;", '\u00A0', "&#160;", '\u00A0', "&#xa0;", '\u00A0', "&amp;", '&', "&lt;", '<', "&gt;", '>',
            "&quot;", '"', "&apos;", '\'', "&#39;", '\'');

    // What is ASCII and means nothing but itself, nor begins an address.
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (var c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = "\\`<{$%![*_&hHwWm".indexOf(c) < 0;
        }
    }

    private final String text;
    private final char[] chars;
    private final Syntax syntax;
    private final boolean markdown;
    private final Prose.Builder out;
    private int at;
    // Where the row of backticks ends in which the scanner stands or stood, and where rows of so many begin for the
    // last time.
    private int ticksEnd;
    private Map<Integer, Integer> lastTicks;
    // Where the link that the scanner stands in ends its words and its whole; -1 outside links.
    private int wordsEnd = -1;
    private int linkEnd = -1;

    ProseScanner(String text, Syntax syntax) {
        this.text = text;
        this.chars = text.toCharArray();
        this.syntax = syntax;
        this.markdown = syntax != Syntax.PLAIN;
        this.out = new Prose.Builder(text.length());
    }

    Prose.Seen prose() {
        while (at < chars.length) {
            if (at == wordsEnd) {
                at = linkEnd;
                wordsEnd = -1;
                continue;
            }
            var c = chars[at];
            if (c < PLAIN.length && PLAIN[c]) {
                run();
                continue;
            }
            var done = switch (c) {
                case '\\' -> escape();
                case '`' -> code();
                case '<' -> tag();
                case '{', '$', '%' -> placeholder();
                case '!' -> image();
                case '[' -> link();
                case '*', '_' -> emphasis(c);
                case '&' -> entity();
                case 'h', 'H' -> follows('t') && url();
                case 'w', 'W' -> follows('w') && url();
                case 'm' -> follows('a') && url();
                default -> false;
            };
            if (!done) {
                out.add(c, at, ++at);
            }
        }
        return out.build(syntax);
    }

    private void run() {
        var limit = wordsEnd < 0 ? chars.length : wordsEnd;
        var end = at + 1;
        while (end < limit && chars[end] < PLAIN.length && PLAIN[chars[end]]) {
            end++;
        }
        out.add(chars, at, end);
        at = end;
    }

    private boolean word(int end) {
        out.add(Prose.WORD, at, end);
        at = end;
        return true;
    }

    private boolean escape() {
        if (!markdown || at + 1 >= text.length() || !punctuation(text.charAt(at + 1))) {
            return false;
        }
        out.add(text.charAt(at + 1), at, at + 2);
        at += 2;
        return true;
    }

    private boolean code() {
        if (!markdown) {
            return false;
        }
        if (ticksEnd <= at) {
            ticksEnd = ticksEnd(at);
        }
        var run = ticksEnd - at;
        if (lastTicks().getOrDefault(run, -1) < ticksEnd) {
            return false;
        }
        for (var from = text.indexOf('`', ticksEnd); ; ) {
            var end = ticksEnd(from);
            if (end - from == run) {
                return word(end);
            }
            from = text.indexOf('`', end);
        }
    }

    /** Where the last row of so many backticks begins, so that nobody searches for one in vain. */
    private Map<Integer, Integer> lastTicks() {
        if (lastTicks == null) {
            lastTicks = new HashMap<>();
            for (var from = text.indexOf('`'); from >= 0; ) {
                var end = ticksEnd(from);
                lastTicks.put(end - from, from);
                from = text.indexOf('`', end);
            }
        }
        return lastTicks;
    }

    private int ticksEnd(int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private boolean tag() {
        if (text.startsWith("<!--", at)) {
            var end = text.indexOf("-->", at);
            at = end < 0 ? text.length() : end + 3;
            return true;
        }
        var end = next('>', LONGEST_TAG);
        if (end < 0 || at + 1 == end) {
            return false;
        }
        var inside = text.substring(at + 1, end);
        var name = inside.charAt(0) == '/' ? inside.substring(1) : inside;
        if (name.isEmpty() || !letter(name.charAt(0))) {
            return false;
        }
        if (inside.indexOf(' ') < 0 && (inside.contains("://") || inside.indexOf('@') > 0)) {
            return word(end + 1);
        }
        var length = 0;
        while (length < name.length() && Character.isLetterOrDigit(name.charAt(length))) {
            length++;
        }
        if (BREAKS.contains(name.substring(0, length).toLowerCase(Locale.ROOT))) {
            out.add('\n', at, end + 1);
        }
        at = end + 1;
        return true;
    }

    private boolean placeholder() {
        var end = Placeholders.end(text, at, LONGEST_PLACEHOLDER);
        return end > at && word(end);
    }

    private boolean image() {
        if (!markdown || at + 1 >= text.length() || text.charAt(at + 1) != '[') {
            return false;
        }
        var close = closing('[', ']', at + 1);
        if (close < 0 || close + 1 >= text.length() || text.charAt(close + 1) != '(') {
            return false;
        }
        var end = closing('(', ')', close + 1);
        return end >= 0 && word(end + 1);
    }

    private boolean link() {
        if (!markdown || wordsEnd >= 0) {
            return false;
        }
        var close = closing('[', ']', at);
        if (close < 0 || close + 1 >= text.length()) {
            return false;
        }
        var next = text.charAt(close + 1);
        var end = next == '(' ? closing('(', ')', close + 1) : next == '[' ? closing('[', ']', close + 1) : -1;
        if (end < 0) {
            return false;
        }
        wordsEnd = close;
        linkEnd = end + 1;
        at++;
        return true;
    }

    private boolean emphasis(char mark) {
        if (!markdown) {
            return false;
        }
        var run = run(mark);
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        var after = at + run >= text.length() ? ' ' : text.charAt(at + run);
        var alone = Character.isWhitespace(before) && Character.isWhitespace(after);
        var inside = mark == '_'
                ? Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
                : run == 1 && Character.isDigit(before) && Character.isDigit(after);
        if (alone || inside || run > LONGEST_EMPHASIS) {
            return false;
        }
        at += run;
        return true;
    }

    private boolean entity() {
        var end = next(';', LONGEST_ENTITY);
        if (end < 0 || end - at < 3) {
            return false;
        }
        var name = text.substring(at, end + 1);
        var known = ENTITIES.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            out.add(known, at, end + 1);
            at = end + 1;
            return true;
        }
        var inside = name.substring(1, name.length() - 1);
        return inside.chars().allMatch(c -> c == '#' || Character.isLetterOrDigit(c)) && word(end + 1);
    }

    /** Whether the next character is a letter, small or not. */
    private boolean follows(char small) {
        return at + 1 < chars.length && (chars[at + 1] | 0x20) == small;
    }

    private boolean url() {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        var scheme = starts("http://") || starts("https://") || starts("www.") || starts("mailto:");
        if (!scheme) {
            return false;
        }
        var end = at;
        while (end < text.length() && inUrl(text.charAt(end))) {
            end++;
        }
        while (end > at && ".,;:!?)*_'»”".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > at && word(end);
    }

    private boolean starts(String prefix) {
        return text.regionMatches(true, at, prefix, 0, prefix.length());
    }

    private static boolean inUrl(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "<>\"`|{}«»“”".indexOf(c) < 0;
    }

    /** How many of a mark stand here, counted until they are too many for emphasis. */
    private int run(char mark) {
        var end = at;
        while (end < text.length() && end - at <= LONGEST_EMPHASIS && text.charAt(end) == mark) {
            end++;
        }
        return end - at;
    }

    /** Where a character comes next, if it is not further away than that; else -1. */
    private int next(char wanted, int furthest) {
        var limit = Math.min(text.length(), at + furthest + 1);
        for (var i = at; i < limit; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private int closing(char open, char close, int from) {
        var depth = 0;
        var limit = Math.min(text.length(), from + LONGEST_LINK);
        for (var i = from; i < limit; i++) {
            var c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    // CommonMark 0.31.2, section 2.4: any ASCII punctuation character may be escaped.
    private static boolean punctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
