package dev.samepage.check;

import dev.samepage.text.MappedText;
import dev.samepage.text.Place;
import dev.samepage.text.Span;
import java.util.Map;

/**
 * A text as one reader meets it: a message with one branch of each plural and select, arguments as {@code {name}}.
 *
 * @param choices the branch taken per argument; empty where the text has no branches
 * @param text what is left, still mapped to the file
 */
public record Reading(Map<String, String> choices, MappedText text) {
    public String value() {
        return text.value();
    }

    public Place place(Span span) {
        return text.place(span);
    }
}
