package dev.samepage.yaml;

import dev.samepage.text.EightBytes;

/** Which characters {@link PlainYaml} reads where, by their first byte in UTF-8; it meets no others than printable ones. */
final class PlainCharacters {
    private static final byte IN_KEY = 1;
    private static final byte STARTS_KEY = 2;
    private static final byte STARTS_TEXT = 4;
    private static final byte[] KINDS = kinds();

    private PlainCharacters() {}

    private static byte[] kinds() {
        var out = new byte[256];
        for (var c = 0; c < out.length; c++) {
            var key = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= 0x80;
            if (key) {
                out[c] = IN_KEY | STARTS_KEY | STARTS_TEXT;
            } else if (c == '.' || c == '/') {
                out[c] = IN_KEY | STARTS_TEXT;
            } else if (c == ' ' || c == '-') {
                out[c] = IN_KEY;
            } else if (c == '(' || c == '$') {
                out[c] = STARTS_TEXT;
            }
        }
        return out;
    }

    static boolean startsKey(byte b) {
        return (KINDS[b & 0xFF] & STARTS_KEY) != 0;
    }

    static boolean inKey(byte b) {
        return (KINDS[b & 0xFF] & IN_KEY) != 0;
    }

    static boolean startsText(byte b) {
        return (KINDS[b & 0xFF] & STARTS_TEXT) != 0;
    }

    /** Whether a stretch of a row is a text without quotes that means nothing but itself. */
    static boolean isText(byte[] text, int from, int end) {
        if (!startsText(text[from]) || text[end - 1] == ':') {
            return false;
        }
        var i = EightBytes.find(text, from, end, ':', '#');
        while (i < end) {
            if (text[i] == ':' ? text[i + 1] == ' ' : text[i - 1] == ' ') {
                return false;
            }
            i = EightBytes.find(text, i + 1, end, ':', '#');
        }
        return true;
    }

    /** Whether a stretch of a row is a text in quotes, without escapes. */
    static boolean isQuoted(byte[] text, int from, int end) {
        var close = end - 1;
        if (close <= from || text[close] != text[from]) {
            return false;
        }
        var quote = (char) text[from];
        return EightBytes.find(text, from + 1, close, quote, quote == '"' ? '\\' : quote) == close;
    }
}
