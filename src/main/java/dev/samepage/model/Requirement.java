package dev.samepage.model;

/** One numbered requirement of a level. */
public record Requirement(String id, String anchor, Phrase title, Criterion criterion) {}
