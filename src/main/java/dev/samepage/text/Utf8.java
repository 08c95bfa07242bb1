package dev.samepage.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8.
 *
 * @param text all of it, or what stands before the first byte that is no UTF-8
 * @param fault that byte's index; -1 where there is none
 */
public record Utf8(String text, int fault) {
    public static Utf8 of(byte[] bytes) {
        // Whatever is no UTF-8 becomes a replacement character here, and the JDK reads nothing faster.
        var text = new String(bytes, StandardCharsets.UTF_8);
        // A text may also hold one by right.
        var fault = text.indexOf('\uFFFD') < 0 ? -1 : fault(bytes);
        return fault < 0 ? new Utf8(text, -1) : new Utf8(new String(bytes, 0, fault, StandardCharsets.UTF_8), fault);
    }

    private static int fault(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        return decoder.decode(in, CharBuffer.allocate(bytes.length), true).isError() ? in.position() : -1;
    }
}
