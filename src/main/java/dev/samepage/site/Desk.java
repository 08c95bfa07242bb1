package dev.samepage.site;

/** What one worker uses again for each programme, so that its memory is asked for once. */
final class Desk {
    private final Bytes bytes = new Bytes();
    private final FoldedWords folded = new FoldedWords();

    /** For a page in the making. */
    Bytes bytes() {
        return bytes;
    }

    FoldedWords folded() {
        return folded;
    }
}
