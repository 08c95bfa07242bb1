package dev.samepage.facts;

import java.util.List;

/**
 * Items joined by "or" or "and".
 *
 * @param join what joins them; {@link Join#BOTH} for "and/or" or a mixture
 * @param items each a stretch of tokens; the first may start with the sentence's head, the last end with its tail
 */
record Alternatives(Join join, List<Item> items) {
    Alternatives {
        items = List.copyOf(items);
    }

    enum Join {
        OR,
        AND,
        BOTH
    }

    /** Token indices, the end exclusive. */
    record Item(int from, int to) {}

    int first() {
        return items.get(0).from();
    }

    int last() {
        return items.get(items.size() - 1).to();
    }
}
