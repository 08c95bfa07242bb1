package dev.samepage.text;

/** How many terminal cells a text fills, and how it is shown safely there. */
public final class DisplayWidth {
    private DisplayWidth() {}

    /** Cells of a text: wide East Asian characters and emoji two, combining and invisible ones none. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::cells).sum();
    }

    private static int cells(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> wide(c) ? 2 : 1;
        };
    }

    // UAX #11 (Unicode 17), the W and F blocks that matter in practice.
    private static boolean wide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0x303E
                        || c >= 0x3041 && c <= 0x33FF
                        || c >= 0x3400 && c <= 0x4DBF
                        || c >= 0x4E00 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x1F300 && c <= 0x1F64F
                        || c >= 0x1F900 && c <= 0x1F9FF
                        || c >= 0x20000 && c <= 0x3FFFD);
    }

    /** The text with control, bidi and invisible characters named, such as {@code <U+200F>}; no-break spaces stay. */
    public static String visible(String text) {
        var plain = text.codePoints().noneMatch(DisplayWidth::hidden);
        if (plain) {
            return text;
        }
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (hidden(c)) {
                out.append(String.format("<U+%04X>", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean hidden(int c) {
        var type = Character.getType(c);
        return type == Character.CONTROL && c != '\t'
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
