package dev.samepage.status;

/**
 * How far one bundle has come.
 *
 * @param program the programme's id, {@code ui} for labels, or {@code *} for all of a locale
 * @param units texts that there are
 * @param translated texts with words made from today's source that are no drafts
 * @param reviewed of these the ones that somebody has reviewed
 * @param drafts texts whose words stand in until somebody works on them, such as those of a neighbouring locale
 * @param stale texts with words made from an older source
 * @param missing texts without words
 * @param copied of the translated ones those that say just what the source says, in four words or more
 * @param wordsLeft source words of what is missing, stale or a draft
 */
public record Progress(
        String locale,
        String program,
        int units,
        int translated,
        int reviewed,
        int drafts,
        int stale,
        int missing,
        int copied,
        int wordsLeft) {
    /** The program id of a locale's sum. */
    public static final String ALL = "*";

    /** Nothing, to start a sum from. */
    public static Progress none(String locale, String program) {
        return new Progress(locale, program, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    public Progress plus(Progress other) {
        return new Progress(
                locale,
                program,
                units + other.units,
                translated + other.translated,
                reviewed + other.reviewed,
                drafts + other.drafts,
                stale + other.stale,
                missing + other.missing,
                copied + other.copied,
                wordsLeft + other.wordsLeft);
    }

    /** Whole percent, rounded down, so that 100 means all. */
    public int percent() {
        return units == 0 ? 100 : (int) (100L * translated / units);
    }
}
