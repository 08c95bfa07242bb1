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

    private static final State[] ALL = values();

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }

    public static Optional<State> parse(String id) {
        for (var state : ALL) {
            if (state.id.equals(id)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(State::id).toList();
    }
}
