package dev.samepage.facts;

/** Which of the two texts of a unit is meant. */
public enum Side {
    SOURCE,
    TARGET
}
