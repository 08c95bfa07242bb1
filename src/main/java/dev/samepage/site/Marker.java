package dev.samepage.site;

/**
 * Stands in a frame for words that each language fills in. A template may print a marker and put it together with other
 * texts, but not look inside; so frames are made of the built-in templates only, which do not.
 */
final class Marker {
    /** No text of a page may hold these: they are for private use, and mean something else in every font. */
    static final char START = '\uE000';

    static final char END = '\uE001';
    /** Around what front matter shows in quotes. */
    static final char QUOTE = '\uE002';

    /** What of a text, or of the page, is wanted. */
    enum Part {
        HTML,
        MARKDOWN,
        PLAIN,
        SOURCE,
        SOURCE_PLAIN,
        /** A label's parts: its number counts the labels that the frame uses. */
        LABEL_HTML,
        LABEL_MARKDOWN,
        LABEL_PLAIN,
        LABEL_SOURCE,
        LABEL_SOURCE_PLAIN,
        ADDRESS,
        TAG,
        DIRECTION,
        CANONICAL;

        private static final Part[] ALL = values();

        static Part of(int number) {
            return ALL[number];
        }

        Part ofLabel() {
            return ALL[ordinal() + LABEL_HTML.ordinal()];
        }
    }

    private Marker() {}

    /** The mark of a part of the text, address or label of that number. */
    static String of(Part part, int number) {
        return "" + START + (char) ('a' + part.ordinal()) + number + END;
    }

    /** Whether there is a mark from its first to its last character. */
    static boolean wellFormed(String text, int start, int end) {
        var digits = end - start - 2;
        return digits > 0
                && digits < 9
                && text.charAt(start + 1) >= 'a'
                && text.charAt(start + 1) < 'a' + Part.ALL.length
                && text.substring(start + 2, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean in(String text) {
        return text.indexOf(START) >= 0 || text.indexOf(END) >= 0 || text.indexOf(QUOTE) >= 0;
    }
}
