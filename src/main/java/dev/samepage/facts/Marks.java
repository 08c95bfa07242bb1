package dev.samepage.facts;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The marks of a text in its order, none overlapping another. Immutable. */
final class Marks extends AbstractList<Mark> implements RandomAccess {
    private static final Marks NONE = new Marks(new Mark[0], 0, false);
    private static final Marks MONTH = new Marks(new Mark[0], 0, true);

    private final Mark[] all;
    private final int size;
    private final Cues cues;
    private final boolean month;

    /**
     * @param all of which the first count
     * @param month whether a word of the text names a month
     */
    Marks(Mark[] all, int size, boolean month) {
        this.all = all;
        this.size = size;
        this.cues = Mark.cues(this);
        this.month = month;
    }

    /** Those of a text that has none. */
    static Marks none(boolean month) {
        return month ? MONTH : NONE;
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
        return size;
    }
}
