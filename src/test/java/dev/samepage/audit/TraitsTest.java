package dev.samepage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.text.MappedText;
import org.junit.jupiter.api.Test;

class TraitsTest {
    @Test
    void wordsAreKnownByTheirFirstLettersWithoutCaseAndAccents() {
        assertEquals(1, weakShare("Éducation", "EDUCACIÓN"));
        assertEquals(1, weakShare("Kelvin", "\u212Aelvin"));
        assertEquals(1, weakShare("Straße", "strass".replace("ss", "ße")));
        assertEquals(0, weakShare("Partner", "Pastner"));
        // Short words say nothing.
        assertEquals(0, weakShare("the", "the"));
    }

    @Test
    void numbersCountWithoutTheirGrouping() {
        assertEquals(1, Traits.of("2,000 users").strongShare(Traits.of("2 000 usuarios")));
        assertEquals(0, Traits.of("2,000 users").strongShare(Traits.of("3 000 usuarios")));
    }

    @Test
    void sameWordsAreTheSameTextWhateverStandsBetweenThem() {
        assertTrue(Traits.of("A **name** here.").sameText(Traits.of("A __name__ here!")));
        assertFalse(Traits.of("A name here").sameText(Traits.of("A here name")));
    }

    @Test
    void traitsOfATextAreFoundOutOnce() {
        var text = MappedText.of("page.md", "Some words");
        assertSame(Traits.of(text), Traits.of(text));
    }

    private static double weakShare(String first, String second) {
        return Traits.of(first).weakShare(Traits.of(second));
    }
}
