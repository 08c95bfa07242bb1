package dev.samepage.site.view;

/** A programme in the list of programmes; {@code levels} are the levels' titles as one list. */
public record IndexEntry(String id, String href, Segment title, Segment description, Segment levels) {}
