package dev.samepage.check;

import dev.samepage.text.Derived;
import dev.samepage.text.MappedText;
import dev.samepage.text.Place;
import dev.samepage.text.Span;
import java.util.Map;

/** A text as one reader meets it: a message with one branch of each plural and select, arguments as {@code {name}}. */
public final class Reading {
    private final Map<String, String> choices;
    private final MappedText text;
    private final Derived derived = new Derived();

    /**
     * @param choices the branch taken per argument; empty where the text has no branches
     * @param text what is left, still mapped to the file
     */
    public Reading(Map<String, String> choices, MappedText text) {
        this.choices = choices;
        this.text = text;
    }

    public Map<String, String> choices() {
        return choices;
    }

    public MappedText text() {
        return text;
    }

    public String value() {
        return text.value();
    }

    public Place place(Span span) {
        return text.place(span);
    }

    /** What rules have made of the reading. */
    public Derived derived() {
        return derived;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading that && that.choices.equals(choices) && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return 31 * choices.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return choices + " " + text;
    }
}
