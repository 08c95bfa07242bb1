package dev.samepage.model;

import java.util.List;
import java.util.Optional;

/** A grade of an option, such as Silver. */
public record Level(String id, String anchor, Phrase title, Optional<Phrase> text, List<Requirement> requirements) {
    public Level {
        requirements = List.copyOf(requirements);
    }
}
