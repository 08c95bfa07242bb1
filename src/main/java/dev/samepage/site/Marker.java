package dev.samepage.site;

import dev.samepage.site.view.Segment;

/**
 * Stands in a frame for what each page fills in. A template may print a marker and put it together with other texts, but
 * not look inside; so frames are made of the built-in templates only, which do not.
 */
final class Marker {
    /** No text of a page may hold these: they are for private use, and mean something else in every font. */
    static final char START = '\uE000';

    static final char END = '\uE001';
    /** Around what front matter shows in quotes. */
    static final char QUOTE = '\uE002';
    /** Around the number of what a page takes as it stands, see {@link #value}. */
    static final char VALUE = '\uE003';

    static final char VALUE_END = '\uE004';

    /** What of a text, or of the page, is wanted. */
    enum Part {
        HTML,
        MARKDOWN,
        PLAIN,
        SOURCE,
        SOURCE_PLAIN,
        STANDING,
        /** A label's parts: its number counts the labels that the frame uses. */
        LABEL_HTML,
        LABEL_MARKDOWN,
        LABEL_PLAIN,
        LABEL_SOURCE,
        LABEL_SOURCE_PLAIN,
        LABEL_STANDING,
        ADDRESS,
        TAG,
        DIRECTION,
        CANONICAL,
        /** What machines are told of the page. */
        STRUCTURED,
        /** A number in a label's values. */
        NUMBER,
        /** A value that needs no escaping anywhere: an id, a number's plain digits. */
        VALUE,
        /** A part of the page that has frames of its own. */
        PIECE;

        private static final Part[] ALL = values();

        static Part of(int number) {
            return ALL[number];
        }

        Part ofLabel() {
            return ALL[ordinal() + LABEL_HTML.ordinal()];
        }

        /** Of a label's part, the same part of a text. */
        Part ofText() {
            return ALL[ordinal() - LABEL_HTML.ordinal()];
        }
    }

    /** Gives what stands for a marker. */
    interface Filling {
        String get(Part part, int number);
    }

    // Most programmes have no more of anything. Whichever thread makes a mark, it is the same.
    private static final int KEPT = 500;
    private static final String[][] MARKS = new String[Part.ALL.length][KEPT];
    private static final String[] VALUES = new String[KEPT];

    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (var c : "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-~@_".toCharArray()) {
            PLAIN[c] = true;
        }
    }

    private Marker() {}

    /** The mark of a part of the text, address or label of that number. */
    static String of(Part part, int number) {
        if (number >= KEPT) {
            return make(part, number);
        }
        var known = MARKS[part.ordinal()][number];
        if (known == null) {
            known = make(part, number);
            MARKS[part.ordinal()][number] = known;
        }
        return known;
    }

    private static String make(Part part, int number) {
        return "" + START + (char) ('a' + part.ordinal()) + number + END;
    }

    /** The mark of a value in which no writing escapes anything, and which stands in HTML without quotes. */
    static String value(int number) {
        if (number >= KEPT) {
            return "" + VALUE + number + VALUE_END;
        }
        var known = VALUES[number];
        if (known == null) {
            known = "" + VALUE + number + VALUE_END;
            VALUES[number] = known;
        }
        return known;
    }

    /** Whether a value may have such a mark: letters, digits and what ids are joined by, as ASCII. */
    static boolean plain(byte[] value) {
        for (var c : value) {
            if (c < 0 || !PLAIN[c]) {
                return false;
            }
        }
        return value.length > 0;
    }

    /** A text of which no more is known than its number; its plain words are a mark, which may stand in other texts. */
    static Segment segment(String id, int number) {
        return new Segment(id, null, "", of(Part.PLAIN, number), "", "", "", "", "");
    }

    /** The number of a text that is a mark from its first to its last character. */
    static int number(String mark) {
        return Integer.parseInt(mark, 2, mark.length() - 1, 10);
    }

    /** Whether there is a mark from its first to its last character. */
    static boolean wellFormed(String text, int start, int end) {
        var digits = end - start - 2;
        return digits > 0
                && digits < 9
                && text.charAt(start + 1) >= 'a'
                && text.charAt(start + 1) < 'a' + Part.ALL.length
                && number(text, start + 2, end);
    }

    private static boolean number(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A text with something in the place of each mark. */
    static String filled(String text, Filling filling) {
        var out = new StringBuilder();
        var from = 0;
        for (var start = text.indexOf(START); start >= 0; start = text.indexOf(START, from)) {
            var end = text.indexOf(END, start);
            out.append(text, from, start);
            out.append(filling.get(Part.of(text.charAt(start + 1) - 'a'), Integer.parseInt(text, start + 2, end, 10)));
            from = end + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    static boolean in(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= START && c <= VALUE_END) {
                return true;
            }
        }
        return false;
    }
}
