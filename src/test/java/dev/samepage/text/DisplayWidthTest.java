package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void wideCharactersFillTwoCellsAndCombiningOnesNone() {
        assertEquals(3, DisplayWidth.of("abc"));
        assertEquals(4, DisplayWidth.of("要件"));
        assertEquals(1, DisplayWidth.of("e\u0301"));
        assertEquals(2, DisplayWidth.of("\uD83D\uDE00"));
    }

    @Test
    void whatCannotBeSeenIsNamed() {
        assertEquals("a<U+200F>b<U+0007>", DisplayWidth.visible("a\u200Fb\u0007"));
        assertEquals("12\u202F000", DisplayWidth.visible("12\u202F000"));
        assertEquals("<U+D800>", DisplayWidth.visible("\uD800"));
    }
}
