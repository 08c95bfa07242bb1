package dev.samepage.model;

/** What a threshold counts, such as active entitlements. */
public record Metric(String id, Phrase title) {}
