package dev.samepage.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * A text or one of its sentences, with the signal words in it.
 *
 * @param from first token
 * @param to last token, exclusive
 * @param cues of all marks together
 */
record Passage(Facts facts, int from, int to, List<Mark> marks, Cues cues) {
    static Passage whole(Facts facts) {
        return new Passage(facts, 0, facts.tokens().size(), facts.marks(), facts.cues());
    }

    /** The text's sentences: each ends with a mark and a blank. */
    static List<Passage> sentences(Facts facts) {
        var tokens = facts.tokens();
        var out = new ArrayList<Passage>();
        var from = 0;
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.endsSentence(i)) {
                out.add(part(facts, from, i + 1));
                from = i + 1;
            }
        }
        return out;
    }

    /** How many sentences {@link #sentences} would find. */
    static int count(Facts facts) {
        return facts.tokens().sentences();
    }

    private static Passage part(Facts facts, int from, int to) {
        var marks = new ArrayList<Mark>();
        var all = facts.marks();
        for (var i = 0; i < all.size(); i++) {
            var mark = all.get(i);
            if (mark.from() >= from && mark.to() <= to) {
                marks.add(mark);
            }
        }
        return new Passage(facts, from, to, marks, Mark.cues(marks));
    }

    List<Token> tokens() {
        return facts.tokens().subList(from, to);
    }

    List<Alternatives> alternatives() {
        return facts.alternatives().stream()
                .filter(list -> list.first() >= from && list.last() <= to)
                .toList();
    }

    boolean has(Cue cue) {
        return cues.has(cue);
    }

    int count(Cues wanted) {
        if (!cues.meets(wanted)) {
            return 0;
        }
        var count = 0;
        for (var i = 0; i < marks.size(); i++) {
            count += marks.get(i).cues().meets(wanted) ? 1 : 0;
        }
        return count;
    }

    Mark first(Cues wanted) {
        for (var mark : marks) {
            if (mark.cues().meets(wanted)) {
                return mark;
            }
        }
        return null;
    }
}
