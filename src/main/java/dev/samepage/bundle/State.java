package dev.samepage.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a translation has come (XLIFF 2.1, section 4.3.1.27, state). */
public enum State {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<State> parse(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(State::id).toList();
    }
}
