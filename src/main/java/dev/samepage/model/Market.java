package dev.samepage.model;

/** A group of countries that thresholds may differ by. */
public record Market(String id, Phrase title) {}
