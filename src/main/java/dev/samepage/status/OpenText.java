package dev.samepage.status;

/**
 * A text that waits for a translator.
 *
 * @param program the programme's id, or {@code ui} for labels
 * @param before the source that the target translates, where that is not today's; else empty
 * @param source what the source says today
 * @param target the words there are; empty where there are none
 */
public record OpenText(
        String locale, String program, String key, Reason reason, String before, String source, String target) {
    /** Why somebody should look at it. */
    public enum Reason {
        /** The source has changed since it was translated. */
        STALE,
        /** There are no words. */
        MISSING,
        /** The words stand in until somebody works on them. */
        DRAFT,
        /** The words are those of the source, four or more of them. */
        COPIED
    }
}
