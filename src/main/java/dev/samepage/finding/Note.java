package dev.samepage.finding;

import dev.samepage.text.Place;

/** A related place and what it shows. */
public record Note(Place place, String text) {}
