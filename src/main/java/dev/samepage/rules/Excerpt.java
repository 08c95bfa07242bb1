package dev.samepage.rules;

/** A text short enough to stand in a message. */
final class Excerpt {
    // UTF-16 units; about one line of a terminal beside the words around it.
    private static final int LONGEST = 70;

    private Excerpt() {}

    /** The text on one line, cut behind a word where it is long. */
    static String of(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        var cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut > LONGEST / 2 ? cut : LONGEST) + "…";
    }
}
