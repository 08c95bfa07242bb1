package dev.samepage.rules;

import dev.samepage.text.Spelling;
import java.util.HashSet;
import java.util.Set;

/** The words of a text that start with a small letter. */
final class SmallWords {
    private static final int MASKS = 4; // of 64 bits; a few words leave most of these free

    private final Set<String> all = new HashSet<>();
    // A bit for each word's hash: most words of another text are told from these by it, without a look into the set.
    private final long[] hashes = new long[MASKS];

    SmallWords(Words words) {
        for (var i = 0; i < words.size(); i++) {
            if (words.startsLower(i)) {
                var word = words.spelling(i);
                var hash = word.hash();
                hashes[hash >>> 6 & MASKS - 1] |= 1L << hash;
                all.add(word.text());
            }
        }
    }

    /** Whether some words, each counted once, stand among others, too. */
    boolean share(int some, Words others) {
        if (all.size() < some) {
            return false;
        }
        var candidates = 0;
        for (var i = 0; i < others.size() && candidates < some; i++) {
            candidates += mayHold(others.spelling(i)) ? 1 : 0;
        }
        if (candidates < some) {
            return false;
        }
        var shared = new HashSet<String>();
        for (var i = 0; i < others.size(); i++) {
            var word = others.spelling(i);
            if (mayHold(word) && all.contains(word.text()) && shared.add(word.text()) && shared.size() == some) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHold(Spelling word) {
        var hash = word.hash();
        return (hashes[hash >>> 6 & MASKS - 1] >>> hash & 1) != 0;
    }
}
