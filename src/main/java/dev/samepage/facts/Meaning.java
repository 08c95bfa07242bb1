package dev.samepage.facts;

import dev.samepage.text.Spelling;
import java.math.BigDecimal;
import java.util.List;

/** What a language's table knows of a word; it stays with the word's spelling. */
final class Meaning extends Spelling.Note {
    // The longest first.
    final Phrase[] phrases;
    // For each of them, and for all but the single word, bits for the hashes of words that may follow.
    final long[] nexts;
    final long next;
    // What the word signals where none of them goes on, or null.
    final Cues cues;
    final BigDecimal value;
    // Its number, or 0.
    final int month;
    // Whether it is a number itself.
    final boolean number;

    Meaning(Lexicon owner, List<Phrase> phrases, int month, boolean number) {
        super(owner);
        this.number = number;
        // A typed toArray asks the JVM what class to make, each time.
        this.phrases = new Phrase[phrases.size()];
        this.month = month;
        nexts = new long[this.phrases.length];
        var bits = 0L;
        Phrase lone = null;
        for (var i = 0; i < nexts.length; i++) {
            this.phrases[i] = phrases.get(i);
            nexts[i] = this.phrases[i].next;
            if (this.phrases[i].words.length == 1) {
                lone = this.phrases[i];
            } else {
                bits |= nexts[i];
            }
        }
        next = bits;
        cues = lone == null ? null : lone.cues;
        value = lone == null ? null : lone.value;
    }
}
