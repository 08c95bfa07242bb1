package dev.samepage.facts;

import java.util.Arrays;
import java.util.List;

/** A set of cues, as bits: thousands of phrases are asked for them. */
record Cues(long bits) {
    static final Cues NONE = new Cues(0);

    static Cues of(Cue... cues) {
        var bits = 0L;
        for (var cue : cues) {
            bits |= bit(cue);
        }
        return new Cues(bits);
    }

    private static long bit(Cue cue) {
        return 1L << cue.ordinal();
    }

    boolean has(Cue cue) {
        return (bits & bit(cue)) != 0;
    }

    /** Whether the two have one in common. */
    boolean meets(Cues other) {
        return (bits & other.bits) != 0;
    }

    Cues and(Cues other) {
        return new Cues(bits | other.bits);
    }

    /** In the order of their declaration. */
    List<Cue> list() {
        return Arrays.stream(Cue.values()).filter(this::has).toList();
    }

    int size() {
        return Long.bitCount(bits);
    }
}
