package dev.samepage.site;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Leaves out of a page, style or script what only its authors read: comments and blanks. */
final class Slim {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    // In a selector a blank before a colon has a meaning, in a value one around "+" has; neither is touched.
    private static final Pattern BLANKS = Pattern.compile("\\s*([{};,>~])\\s*|(?<=:)\\s+|\\s*\\n\\s*");
    private static final Pattern STRING = Pattern.compile("\"[^\"\\n]*\"");

    private static final Pattern ZERO = Pattern.compile("(?<![\\w.#-])0(?=\\.\\d)");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    // HTML, 13.1.2.3: an attribute's value without these needs no quotes; at a tag's end a slash would be read as its
    // own. Of a value that a frame fills in it is not yet known.
    private static final String BARE = "[^\\s\"'=<>`&\\uE000-\\uE002]*[^\\s\"'=<>`&/\\uE000-\\uE002]";
    private static final Pattern QUOTES = Pattern.compile("=\"(" + BARE + ")\"");

    private static final Pattern PREFORMATTED =
            Pattern.compile("<(?:pre|textarea|script(?! src| type=application/ld))\\b");
    private static final String BLOCKS =
            "(?:article|aside|body|div|fieldset|footer|form|h[1-6]|head|header|html|legend|li|link|main|meta|nav|p|section"
                    + "|summary|details|table|template|title|ul)\\b";
    // HTML, 13.1.2.4: what stands at the start or end of a block shows no blank, and such elements end by themselves.
    private static final Pattern BETWEEN = Pattern.compile("\\n(?=</?" + BLOCKS + ")");
    private static final Pattern ENDS = Pattern.compile(
            "</li>(?=<li\\b|</ul>)|</p>(?=<(?:p|ul|div|fieldset|form|section|h[1-6])\\b|</(?:div|li|fieldset|section|footer)>)");

    private static final Pattern PROPERTY = Pattern.compile("(?<![\\w-])--[\\w-]+");
    private static final Pattern DECLARED = Pattern.compile("[{;]\\s*(--[\\w-]+)\\s*:");

    private Slim() {}

    /** Markdown without what a template leaves behind for what is not there: doubled blank lines, blanks at the ends of lines. */
    static String markdown(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n') {
                var end = out.length();
                while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
                    end--;
                }
                out.setLength(end);
                if (end > 1 && out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n') {
                    continue;
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    /** A page without the quotes, end tags and line ends that HTML does not ask for; what scripts contain stays as it is. */
    static String page(String html) {
        var out = new StringBuilder(html.length());
        var tags = TAG.matcher(html);
        var from = 0;
        while (tags.find()) {
            out.append(html, from, tags.start());
            var tag = tags.group();
            out.append(tag.indexOf('"') < 0 ? tag : QUOTES.matcher(tag).replaceAll("=$1"));
            from = tags.end();
            if (tag.startsWith("<script")) {
                var end = html.indexOf("</script", from);
                out.append(html, from, Math.max(from, end));
                from = Math.max(from, end);
            }
            tags.region(from, html.length());
        }
        out.append(html, from, html.length());
        // Where blanks count, the page stays as it is.
        return PREFORMATTED.matcher(out).find()
                ? out.toString()
                : ENDS.matcher(joined(out.toString())).replaceAll("");
    }

    /** Without the blanks that end in a line end before a block. */
    private static StringBuilder joined(String html) {
        var out = new StringBuilder(html.length());
        var ends = BETWEEN.matcher(html);
        var from = 0;
        while (ends.find()) {
            var end = ends.start();
            while (end > from && " \t\n\r\f\u000B".indexOf(html.charAt(end - 1)) >= 0) {
                end--;
            }
            out.append(html, from, end);
            from = ends.end();
        }
        return out.append(html, from, html.length());
    }

    /** An attribute's value as it stands after its equals sign. */
    static String value(String escaped) {
        return bare(escaped) ? escaped : '"' + escaped + '"';
    }

    /** Whether all of it is {@link #BARE}. */
    private static boolean bare(String value) {
        for (var i = 0; i < value.length(); i++) {
            switch (value.charAt(i)) {
                case ' ',
                        '\t',
                        '\n',
                        '\u000B',
                        '\f',
                        '\r',
                        '"',
                        '\'',
                        '=',
                        '<',
                        '>',
                        '`',
                        '&',
                        '\uE000',
                        '\uE001',
                        '\uE002' -> {
                    return false;
                }
                default -> {}
            }
        }
        return !value.isEmpty() && value.charAt(value.length() - 1) != '/';
    }

    /** A piece of a page that begins and ends with words, with a quote nowhere but around the values of attributes. */
    static String words(String html) {
        if (html.indexOf('<') < 0) {
            return html.indexOf('\n') < 0 ? html : page(html);
        }
        return html.indexOf('\n') >= 0 || html.contains("</p>") || html.contains("</li>") || html.contains("<script")
                ? page(html)
                : unquoted(html);
    }

    private static String unquoted(String html) {
        var start = html.indexOf("=\"");
        if (start < 0) {
            return html;
        }
        var out = new StringBuilder(html.length());
        var from = 0;
        for (; start >= 0; start = html.indexOf("=\"", from)) {
            var end = html.indexOf('"', start + 2);
            out.append(html, from, start + 1).append(value(html.substring(start + 2, end)));
            from = end + 1;
        }
        return out.append(html, from, html.length()).toString();
    }

    static byte[] style(byte[] bytes) {
        var text = COMMENT.matcher(text(bytes)).replaceAll("");
        var out = new StringBuilder();
        var strings = STRING.matcher(text);
        var from = 0;
        while (strings.find()) {
            out.append(blanks(text.substring(from, strings.start()))).append(strings.group());
            from = strings.end();
        }
        out.append(blanks(text.substring(from)));
        return out.toString().replace(";}", "}").strip().concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String blanks(String text) {
        return ZERO.matcher(BLANKS.matcher(text).replaceAll("$1")).replaceAll("");
    }

    /**
     * Short names for the custom properties that a style declares, the most used ones shortest: for this style and for
     * those that build on it.
     */
    static Map<String, String> shortNames(byte[] style) {
        var uses = new TreeMap<String, Integer>();
        PROPERTY.matcher(text(style)).results().forEach(use -> uses.merge(use.group(), 1, Integer::sum));
        var declared = DECLARED.matcher(text(style))
                .results()
                .map(use -> use.group(1))
                .distinct()
                .sorted(Comparator.<String, Integer>comparing(uses::get)
                        .reversed()
                        .thenComparing(name -> name))
                .toList();
        var out = new TreeMap<String, String>();
        declared.forEach(name -> out.put(name, "--" + Integer.toString(10 + out.size(), 36)));
        // A name that means something already must not come to mean two things.
        uses.keySet().removeAll(out.keySet());
        return out.values().stream().anyMatch(uses::containsKey) ? Map.of() : out;
    }

    /** A style with other names for custom properties. */
    static byte[] renamed(byte[] style, Map<String, String> names) {
        return PROPERTY.matcher(text(style))
                .replaceAll(use -> names.getOrDefault(use.group(), use.group()))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] script(byte[] bytes) {
        return SlimScript.of(text(bytes)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
