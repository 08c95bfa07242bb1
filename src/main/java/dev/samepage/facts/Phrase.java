package dev.samepage.facts;

import java.math.BigDecimal;

/** Words in a row, in lower case; empty strings stand for a number. */
final class Phrase {
    final String[] words;
    final int[] hashes;
    final Cues cues;
    final BigDecimal value;
    // The word by which it is found, and whether a number must stand before that.
    final int first;
    // A bit for the hash of the word that must follow; all where none must.
    final long next;

    Phrase(String[] words, Cues cues, BigDecimal value) {
        this.words = words;
        this.cues = cues;
        this.value = value;
        hashes = new int[words.length];
        for (var i = 0; i < words.length; i++) {
            hashes[i] = words[i].hashCode();
        }
        first = words[0].isEmpty() ? 1 : 0;
        next = first + 1 < words.length && !words[first + 1].isEmpty() ? 1L << hashes[first + 1] : -1;
    }
}
