package dev.samepage.model;

import java.util.List;
import java.util.Optional;

/** One way to earn a programme's competency. */
public record Option(String id, String anchor, Phrase title, Optional<Phrase> text, List<Level> levels) {
    public Option {
        levels = List.copyOf(levels);
    }
}
