package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are taken as they are where the JDK decodes them to usual characters, and offsets are those of its text. */
class PlainBytesTest {
    private static final String[] PIECES = {
        "a", "Wort", " ", "\n", "\n\n", "é", "\u00A0", "ß", "…", "\u0800", "中", "\uD7FF", "\u2027", "\u202A", "~"
    };
    private static final String[] UNUSUAL = {
        "\t", "\r", "\0", "\u007F", "\u0080", "\u009F", "\u2028", "\u2029", "\uE000", "\uFEFF", "\uFFFD", "\uD83D\uDE00"
    };

    private static boolean usual(String text) {
        return text.chars()
                .allMatch(c ->
                        c >= ' ' && c < 0x7F || c == '\n' || c >= 0xA0 && c < 0xD800 && c != '\u2028' && c != '\u2029');
    }

    private static String text(Random random, boolean unusual) {
        var out = new StringBuilder();
        for (var pieces = random.nextInt(30); pieces > 0; pieces--) {
            var from = unusual && random.nextInt(20) == 0 ? UNUSUAL : PIECES;
            out.append(from[random.nextInt(from.length)]);
        }
        return out.toString();
    }

    private static void hold(byte[] bytes) {
        var read = Utf8.of(bytes);
        var plain = PlainBytes.of(bytes);
        if (read.fault() >= 0 || !usual(read.text())) {
            assertNull(plain, () -> "of " + read);
            return;
        }
        assertNotNull(plain, () -> "of " + read);
        assertEquals(read.text(), plain.text());
        var unit = 0;
        for (var row = 0; row < plain.rows(); row++) {
            var start = plain.start(row);
            var end = plain.end(row);
            assertEquals(unit, plain.unit(row, start));
            var text = plain.text(row, start, end);
            unit += text.length();
            assertEquals(unit, plain.unit(row, end));
            assertEquals(-1, text.indexOf('\n'));
            unit++;
        }
        assertEquals(read.text().length(), read.text().endsWith("\n") || unit == 0 ? unit : unit - 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void textsAreTakenWhereTheyAreUsual(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++) {
            hold(text(random, true).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void spoiledBytesAreNone(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++) {
            var bytes = text(random, false).getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            hold(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDE00b"})
    void halfACharacterIsNone(String text) {
        assertNull(new SourceFile("x", text).plain());
    }
}
