package dev.samepage.site.view;

import java.util.List;

/** A programme in the list of programmes. */
public record IndexEntry(
        String id, String version, String href, Segment title, Segment description, List<LevelEntry> levels) {

    /**
     * One level.
     *
     * @param option nullable where the programme has but one
     * @param size how many requirements it has, in words
     * @param total the same as plain digits
     */
    public record LevelEntry(String anchor, Segment option, Segment title, Segment size, String total) {}
}
