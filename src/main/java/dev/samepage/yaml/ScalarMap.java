package dev.samepage.yaml;

import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import java.util.Arrays;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** Finds for each character of a scalar's value where it stands in the file: escapes and folded lines shift it. */
final class ScalarMap {
    private final String raw;
    private final int limit;
    private final String value;
    private final int[] offsets;
    private int at;

    private ScalarMap(String raw, int start, int limit, String value) {
        this.raw = raw;
        this.at = start;
        this.limit = limit;
        this.value = value;
        this.offsets = new int[value.length() + 1];
    }

    static MappedText map(SourceFile file, int start, int end, String value, ScalarStyle style) {
        var raw = file.text();
        if (style == ScalarStyle.PLAIN && end - start == value.length() && raw.startsWith(value, start)) {
            return MappedText.slice(file, new dev.samepage.text.Span(start, end));
        }
        var quoted = style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
        if (quoted && end - start == value.length() + 2 && raw.startsWith(value, start + 1)) {
            return MappedText.slice(file, new dev.samepage.text.Span(start + 1, end - 1));
        }
        var from = switch (style) {
            case DOUBLE_QUOTED, SINGLE_QUOTED -> start + 1;
            // The header (| or >- …) and its line end come before a block scalar's text.
            case LITERAL, FOLDED -> Math.min(end, Math.max(start, raw.indexOf('\n', start) + 1));
            default -> start;
        };
        var map = new ScalarMap(raw, from, quoted ? end - 1 : end, value);
        if (style == ScalarStyle.DOUBLE_QUOTED) {
            map.escaped();
        } else {
            map.folded(style == ScalarStyle.SINGLE_QUOTED);
        }
        return MappedText.of(file, value, map.offsets);
    }

    // Spaces and line ends may have been folded into one another; every other character stands as it is.
    private void folded(boolean single) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (!blank(c)) {
                while (at < limit && raw.charAt(at) != c && blank(raw.charAt(at))) {
                    at++;
                }
            }
            offsets[i] = Math.min(at, limit);
            if (at < limit && (raw.charAt(at) == c || blank(c) && blank(raw.charAt(at)))) {
                at += single && c == '\'' ? 2 : 1;
            }
        }
        offsets[value.length()] = Math.min(at, limit);
    }

    private void escaped() {
        var i = 0;
        while (i < value.length()) {
            var c = value.charAt(i);
            if (at < limit && raw.charAt(at) == '\\') {
                var length = escapeLength();
                if (length == 0) {
                    skipLineEnd();
                    continue;
                }
                // An astral escape yields two chars that share the place.
                var chars = length == 10 && Character.isHighSurrogate(c) ? 2 : 1;
                Arrays.fill(offsets, i, Math.min(i + chars, offsets.length), at);
                at = Math.min(limit, at + length);
                i += chars;
                continue;
            }
            if (!blank(c)) {
                while (at < limit && raw.charAt(at) != c && blank(raw.charAt(at))) {
                    at++;
                }
                if (at < limit && raw.charAt(at) == '\\') {
                    continue;
                }
            }
            offsets[i++] = Math.min(at, limit);
            if (at < limit && (raw.charAt(at) == c || blank(c) && blank(raw.charAt(at)))) {
                at++;
            }
        }
        offsets[value.length()] = Math.min(at, limit);
    }

    // YAML 1.1, 5.6: backslash and x with 2, u with 4, U with 8 digits, one character otherwise; 0: an escaped line
    // end.
    private int escapeLength() {
        if (at + 1 >= limit) {
            return 1;
        }
        return switch (raw.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            case '\n', '\r' -> 0;
            default -> 2;
        };
    }

    private void skipLineEnd() {
        at += 2;
        while (at < limit && (raw.charAt(at) == ' ' || raw.charAt(at) == '\t')) {
            at++;
        }
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
