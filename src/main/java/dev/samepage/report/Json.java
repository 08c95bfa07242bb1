package dev.samepage.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON (RFC 8259), indented by two blanks, keys in the order of the calls. */
public final class Json {
    private final Appendable out;
    private int depth;
    private boolean first = true;

    public Json(Appendable out) {
        this.out = out;
    }

    /** Something that is written as JSON. */
    public interface Writing {
        void to(Json json) throws IOException;
    }

    /** What was written, as text. */
    public static String text(Writing writing) {
        var out = new StringBuilder();
        try {
            writing.to(new Json(out));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return out.toString();
    }

    public Json open(char bracket) throws IOException {
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    public Json close(char bracket) throws IOException {
        depth--;
        if (!first) {
            line();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    /** Starts an item of a list. */
    public Json item() throws IOException {
        if (!first) {
            out.append(',');
        }
        first = false;
        line();
        return this;
    }

    public Json key(String name) throws IOException {
        item();
        quote(name);
        out.append(": ");
        return this;
    }

    public Json field(String name, String value) throws IOException {
        key(name);
        quote(value);
        return this;
    }

    public Json field(String name, long value) throws IOException {
        key(name);
        out.append(Long.toString(value));
        return this;
    }

    public Json field(String name, boolean value) throws IOException {
        key(name);
        out.append(Boolean.toString(value));
        return this;
    }

    public Json value(String value) throws IOException {
        quote(value);
        return this;
    }

    private void line() throws IOException {
        out.append('\n');
        for (var i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    private void quote(String text) throws IOException {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // Lone surrogates are no UTF-8; U+2028/9 end lines in JavaScript.
                    if (c < 0x20 || c == 0x7F || c == '\u2028' || c == '\u2029' || lone(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean lone(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
