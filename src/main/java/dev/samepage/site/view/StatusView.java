package dev.samepage.site.view;

import java.util.List;

/**
 * A page that tells translators what is done and what is left. It is in English, as the commands are.
 *
 * @param parent where the page that this one belongs to is; empty where it belongs to none
 * @param names what the table's rows are
 * @param badge the badge's file
 * @param alternative what the badge says
 * @param json the file with the same in JSON
 */
public record StatusView(
        String title,
        String lead,
        String parent,
        String names,
        List<Row> rows,
        List<Section> sections,
        String badge,
        String alternative,
        String json) {
    /**
     * The counts of a language or a programme, as written.
     *
     * @param href where more is told; empty where nothing is
     * @param whole whether this is the sum of the others
     */
    public record Row(
            String name,
            String href,
            boolean whole,
            String texts,
            String translated,
            String reviewed,
            String drafts,
            String stale,
            String missing,
            String copied,
            String wordsLeft,
            String percent) {}

    /**
     * Texts that wait for the same reason.
     *
     * @param more how many of them are left out, in words; empty where none are
     */
    public record Section(String id, String title, String about, List<Text> texts, String more) {}

    /**
     * A text that waits.
     *
     * @param anchor its id on the page
     * @param source today's source, or what became of it word by word
     * @param target the words there are; empty where they are not shown
     * @param languages the languages in which it waits, on the page of all languages
     */
    public record Text(
            String anchor,
            String program,
            String key,
            String sourceLang,
            String sourceDir,
            List<Part> source,
            String lang,
            String dir,
            String target,
            List<Language> languages) {}

    /** A stretch of a source text; {@code change} is {@code same}, {@code old} or {@code new}. */
    public record Part(String change, String text) {}

    /** A language and where its text is told of. */
    public record Language(String tag, String href) {}
}
