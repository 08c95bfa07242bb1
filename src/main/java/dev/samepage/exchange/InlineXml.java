package dev.samepage.exchange;

import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text inside an element with inline elements, mapped to the file: entities decoded, tags dropped where they only
 * enclose text, placeholders as {@code {id}} or what the file says they stand for.
 */
public final class InlineXml {
    /** Elements whose content is native code (XLIFF 1.2: ph, it, bpt, ept; TMX 1.4b: ph, it, hi is text). */
    private static final Set<String> CODE = Set.of("ph", "it", "bpt", "ept", "ut");

    /** Elements that stand for something the reader sees. */
    private static final Set<String> SHOWN = Set.of("ph", "x", "it", "ut");

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private final SourceFile file;
    private final String text;
    private final int end;
    private final StringBuilder value = new StringBuilder();
    private int[] offsets;
    private int at;

    private InlineXml(SourceFile file, Span content) {
        this.file = file;
        this.text = file.text();
        this.at = content.start();
        this.end = content.end();
        this.offsets = new int[content.length() + 1];
    }

    /** @param content the inside of a well-formed element */
    public static MappedText of(SourceFile file, Span content) {
        var reader = new InlineXml(file, content);
        while (reader.at < reader.end) {
            reader.step();
        }
        reader.mark(content.end());
        return MappedText.of(file, reader.value.toString(), Arrays.copyOf(reader.offsets, reader.value.length() + 1));
    }

    private void step() {
        var c = text.charAt(at);
        if (text.startsWith("<![CDATA[", at)) {
            var close = text.indexOf("]]>", at);
            var stop = close < 0 ? end : Math.min(end, close);
            for (at += "<![CDATA[".length(); at < stop; at++) {
                append(text.charAt(at), at);
            }
            at = Math.min(end, stop + 3);
        } else if (text.startsWith("<!--", at)) {
            at = behind("-->");
        } else if (text.startsWith("<?", at)) {
            at = behind("?>");
        } else if (c == '<') {
            tag();
        } else if (c == '&') {
            entity();
        } else {
            // XML 1.0, 2.11: a line end is one line feed.
            if (c != '\r') {
                append(c, at);
            } else if (at + 1 >= end || text.charAt(at + 1) != '\n') {
                append('\n', at);
            }
            at++;
        }
    }

    private void tag() {
        var start = at;
        var close = tagEnd(start);
        var inside = text.substring(start + 1, Math.max(start + 1, close - 1));
        at = close;
        if (inside.startsWith("/")) {
            return;
        }
        var name = localName(inside);
        var empty = inside.endsWith("/");
        if (SHOWN.contains(name)) {
            var shown = attribute(inside, "equiv-text")
                    .or(() -> attribute(inside, "equiv"))
                    .or(() -> attribute(inside, "disp"))
                    .filter(words -> !words.isEmpty())
                    .orElseGet(() -> "{"
                            + attribute(inside, "id")
                                    .or(() -> attribute(inside, "x"))
                                    .orElse(name) + "}");
            for (var i = 0; i < shown.length(); i++) {
                append(shown.charAt(i), start);
            }
        } else if (name.equals("cp")) {
            attribute(inside, "hex").ifPresent(hex -> codePoint(hex, 16, start));
        }
        if (CODE.contains(name) && !empty) {
            var codeEnd = text.indexOf("</", at);
            at = codeEnd < 0 ? end : Math.min(end, tagEnd(codeEnd));
        }
    }

    private int tagEnd(int start) {
        var quote = 0;
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            if (quote == 0 && c == '>') {
                return i + 1;
            }
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return end;
    }

    private static String localName(String tag) {
        var stop = 0;
        while (stop < tag.length() && !Character.isWhitespace(tag.charAt(stop)) && tag.charAt(stop) != '/') {
            stop++;
        }
        return tag.substring(tag.lastIndexOf(':', stop - 1) + 1, stop);
    }

    private static Optional<String> attribute(String tag, String name) {
        var matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                var quoted = matcher.group(2);
                return Optional.of(decoded(quoted.substring(1, quoted.length() - 1)));
            }
        }
        return Optional.empty();
    }

    private static String decoded(String attribute) {
        return attribute
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private void entity() {
        var close = text.indexOf(';', at);
        if (close < 0 || close >= end || close - at > 12) {
            append('&', at++);
            return;
        }
        var name = text.substring(at + 1, close);
        var start = at;
        at = close + 1;
        switch (name) {
            case "amp" -> append('&', start);
            case "lt" -> append('<', start);
            case "gt" -> append('>', start);
            case "quot" -> append('"', start);
            case "apos" -> append('\'', start);
            default -> {
                if (name.startsWith("#x")) {
                    codePoint(name.substring(2), 16, start);
                } else if (name.startsWith("#")) {
                    codePoint(name.substring(1), 10, start);
                }
            }
        }
    }

    private void codePoint(String digits, int radix, int from) {
        try {
            var code = Integer.parseInt(digits, radix);
            for (var c : Character.toChars(code)) {
                append(c, from);
            }
        } catch (IllegalArgumentException e) {
            append('\uFFFD', from);
        }
    }

    private int behind(String close) {
        var stop = text.indexOf(close, at);
        return stop < 0 ? end : Math.min(end, stop + close.length());
    }

    private void append(char c, int from) {
        mark(from);
        value.append(c);
    }

    private void mark(int offset) {
        if (value.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2 + 8);
        }
        offsets[value.length()] = offset;
    }

    @Override
    public String toString() {
        return file.path() + ": " + value;
    }
}
