package dev.samepage.audit;

/** A text as the part of a name: letters, digits and hyphens. */
final class Slug {
    private Slug() {}

    /** The anchor that GitHub gives a heading of this text: lower case, blanks to hyphens, punctuation dropped. */
    static String of(String heading) {
        var out = new StringBuilder();
        words(heading).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                out.appendCodePoint(Character.toLowerCase(c));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append('-');
            }
        });
        return out.toString();
    }

    /** A short name for a text: its first words, up to some 48 characters. */
    static String brief(String text) {
        var out = new StringBuilder();
        var gap = false;
        var plain = words(text);
        for (var at = 0; at < plain.length(); ) {
            var c = plain.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && out.length() >= 40) {
                    break;
                }
                if (gap && !out.isEmpty()) {
                    out.append('-');
                }
                out.appendCodePoint(Character.toLowerCase(c));
                gap = false;
                if (out.length() >= 48) {
                    break;
                }
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
        }
        return out.toString();
    }

    private static String words(String text) {
        // A name is short; what stands far behind cannot matter.
        return VisibleText.of(text.substring(0, Math.min(text.length(), 2_000)));
    }
}
