package dev.samepage.site;

import java.util.regex.Pattern;

/**
 * Whether a page says of each of its texts which unit it is: in a comment before the text, for a preview that takes the
 * comments out again before a reader's script sees them.
 */
public enum Marks {
    NONE,
    COMMENTS;

    /** The programme of a mark that names a term of the glossary. */
    static final String TERM = "term";

    // Whatever is not an id cannot stand in a comment safely, and is not marked.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*");
    private static final Pattern COMMENT =
            Pattern.compile("(?:<|\\\\u003c)!--samepage [A-Za-z0-9._-]+ [A-Za-z0-9._-]+--(?:>|\\\\u003e)");

    /** What stands before a text's HTML; {@code program} as bundles are named, or {@link #TERM}. */
    String before(String program, String key) {
        return this == NONE
                        || !ID.matcher(program).matches()
                        || !ID.matcher(key).matches()
                ? ""
                : "<!--samepage " + program + " " + key + "-->";
    }

    /** A page as it is without marks; no text can hold one, since in texts {@code <} is escaped. */
    public static String without(String html) {
        return COMMENT.matcher(html).replaceAll("");
    }
}
