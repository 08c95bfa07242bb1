package dev.samepage.exchange.inline;

/** A part of a message; all parts one after the other are the message. */
public record Piece(Kind kind, String text) {
    /** What a part is to a translator. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** A value's place, such as {@code {amount, number, ::}} or a plural's {@code #}. */
        ARGUMENT,
        /** The keywords and braces of a plural or a choice. */
        SYNTAX,
        /** A link's opening bracket. */
        LINK_START,
        /** A link's closing bracket with its target. */
        LINK_END,
        /** A code span with its back quotes. */
        CODE
    }

    public boolean protectedCode() {
        return kind != Kind.TEXT;
    }

    /** What a translator sees of a code: a value's name is enough. */
    public String shown() {
        if (kind != Kind.ARGUMENT || !text.startsWith("{")) {
            return text;
        }
        var comma = text.indexOf(',');
        return comma < 0 ? text : text.substring(0, comma).strip() + "}";
    }
}
