package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
    private static Utf8 read(int... bytes) {
        var all = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return Utf8.of(all);
    }

    @Test
    void textIsReadWithReplacementCharactersOfItsOwn() {
        assertEquals(new Utf8("", -1), read());
        for (var text : new String[] {"a", "é\uFFFD語𝒳", "\uFFFD"}) {
            assertEquals(new Utf8(text, -1), Utf8.of(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void firstByteThatIsNoneIsTold() {
        assertEquals(new Utf8("é", 2), read(0xC3, 0xA9, 0xE9, 'a', 0xE9));
        assertEquals(new Utf8("", 0), read(0xFF));
        assertEquals(new Utf8("a", 1), read('a', 0xE8, 0xAA));
        assertEquals(new Utf8("\uFFFD", 3), read(0xEF, 0xBF, 0xBD, 0xC0, 0x80));
    }
}
