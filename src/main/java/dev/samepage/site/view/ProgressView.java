package dev.samepage.site.view;

import java.util.List;

/**
 * What the script can say about answers. It formats no number itself, so each sentence stands here once for every number
 * that it may need.
 *
 * @param markets those that amounts depend on; empty where none does
 * @param levels every option's levels in their order
 * @param persons the names of nameless people; as many as the page lets readers add
 * @param leftPeople how many people are left
 * @param leftNOf how many of some criteria are left
 */
public record ProgressView(
        List<MarketView> markets,
        List<LevelProgress> levels,
        List<Counted> persons,
        List<Counted> leftPeople,
        List<Counted> leftNOf) {

    /** A group of countries that readers choose. */
    public record MarketView(String id, Segment title) {}

    /** A level; {@code option} is null where the programme has but one. */
    public record LevelProgress(
            String id, String anchor, Segment option, Segment title, String total, List<Counted> counts) {}

    /** A sentence with its number; {@code count} is the number's plain digits. */
    public record Counted(String count, Segment text) {}
}
