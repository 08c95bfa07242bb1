package dev.samepage.locale;

/** A text is not a message; says why and where. */
public final class MessageSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int offset;

    MessageSyntaxException(String problem, int offset) {
        super(problem);
        this.offset = offset;
    }

    /** The UTF-16 offset in the text, at most its length. */
    public int offset() {
        return offset;
    }
}
