package dev.samepage.locale;

import java.util.Arrays;

/** A text that grows while it remembers where its characters came from. */
final class FlatText {
    private final StringBuilder out;
    private int[] origins;

    /**
     * @param expected how many characters it will have, more or less
     */
    FlatText(int expected) {
        out = new StringBuilder(expected);
        origins = new int[expected];
    }

    /** Appends a part of the pattern; nothing where it ends before it starts. */
    void copy(String pattern, int from, int to) {
        if (to <= from) {
            return;
        }
        grow(to - from);
        var at = out.length();
        for (var i = from; i < to; i++) {
            origins[at++] = i;
        }
        out.append(pattern, from, to);
    }

    /** Appends what stands for something at one place of the pattern. */
    void insert(String text, int origin) {
        grow(text.length());
        Arrays.fill(origins, out.length(), out.length() + text.length(), origin);
        out.append(text);
    }

    private void grow(int more) {
        var needed = out.length() + more + 1;
        if (needed > origins.length) {
            origins = Arrays.copyOf(origins, Math.max(needed, 2 * origins.length));
        }
    }

    /** For each char its place in the pattern, and one more for the end. */
    int[] offsets(int end) {
        var result = Arrays.copyOf(origins, out.length() + 1);
        result[out.length()] = end;
        return result;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
