package dev.samepage.site.view;

import java.util.List;

/**
 * What the script can say about answers. It writes no number but a small one in the place of {@code {n}}; where words
 * depend on a number, the sentence stands here for every one that may come up.
 *
 * @param digits the language's ten digits, or empty where they are the usual ones
 * @param markets those that amounts depend on; empty where none does
 * @param levels every option's levels in their order
 * @param words the labels that the script needs from the start
 * @param person the name of a nameless person, by number; nullable where nobody is counted
 * @param leftPeople how many people are left
 * @param leftNOf how many of some criteria are left
 */
public record ProgressView(
        String digits,
        List<MarketView> markets,
        List<LevelProgress> levels,
        List<String> words,
        Segment person,
        List<Counted> leftPeople,
        List<Counted> leftNOf) {

    /** A group of countries that readers choose. */
    public record MarketView(String id, String was, Segment title) {}

    /** A level; {@code option} is null where the programme has but one. */
    public record LevelProgress(String id, String anchor, Segment option, Segment title, String total, Segment count) {}

    /** A sentence with its number; {@code count} is the number's plain digits. */
    public record Counted(String count, Segment text) {}
}
