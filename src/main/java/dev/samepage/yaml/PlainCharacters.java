package dev.samepage.yaml;

/** Which characters {@link PlainYaml} reads where. */
final class PlainCharacters {
    private PlainCharacters() {}

    /** Whether a text holds nothing that YAML treats specially or that takes two chars: YAML counts code points. */
    static boolean only(char[] text) {
        for (var c : text) {
            var usual = c >= ' ' && c < 0x7F || c == '\n' || c >= 0xA0 && c < 0xD800 && c != '\u2028' && c != '\u2029';
            if (!usual) {
                return false;
            }
        }
        return true;
    }

    private static boolean letterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    static boolean startsKey(char c) {
        return letterOrDigit(c) || c == '_' || c >= 0xA0;
    }

    static boolean inKey(char c) {
        return startsKey(c) || c == ' ' || c == '.' || c == '-' || c == '/';
    }

    static boolean startsText(char c) {
        return startsKey(c) || c == '(' || c == '/' || c == '.' || c == '$';
    }
}
