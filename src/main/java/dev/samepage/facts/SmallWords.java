package dev.samepage.facts;

/**
 * Which words of a text start with a small letter, by a bit for each one's hash: enough to know that a text shares no words with
 * another. A word ends where its letters end.
 */
final class SmallWords {
    private static final int MASKS = 16; // of 64 bits; the words of a long sentence leave nearly all of these free

    private final long[] hashes = new long[MASKS];

    SmallWords(Tokens tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && Character.isLowerCase(tokens.first(i))) {
                var hash = tokens.spelling(i).hash();
                hashes[hash >>> 6 & MASKS - 1] |= 1L << hash;
            }
        }
    }

    /** Whether so many of another text's words may be among these. */
    boolean mayHold(int some, Tokens others) {
        var found = 0;
        for (var i = 0; i < others.size() && found < some; i++) {
            if (others.isWord(i)) {
                var hash = others.spelling(i).hash();
                found += (int) (hashes[hash >>> 6 & MASKS - 1] >>> hash & 1);
            }
        }
        return found >= some;
    }
}
