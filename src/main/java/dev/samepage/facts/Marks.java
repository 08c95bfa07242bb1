package dev.samepage.facts;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The marks of a text in its order, none overlapping another. Immutable. */
final class Marks extends AbstractList<Mark> implements RandomAccess {
    private static final Mark[] EMPTY = new Mark[0];

    private final Mark[] all;
    private final Cues cues;
    private final boolean month;

    /**
     * @param month whether a word of the text names a month
     */
    Marks(Mark[] all, boolean month) {
        this.all = all.length == 0 ? EMPTY : all;
        this.cues = Mark.cues(this);
        this.month = month;
    }

    /** What all of them signal together. */
    Cues cues() {
        return cues;
    }

    /** Whether a word of the text names a month, signal or not. */
    boolean haveMonth() {
        return month;
    }

    @Override
    public Mark get(int index) {
        return all[index];
    }

    @Override
    public int size() {
        return all.length;
    }
}
