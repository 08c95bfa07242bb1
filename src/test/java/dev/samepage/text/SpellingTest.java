package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SpellingTest {
    private static Spelling spelling(String word) {
        return Spelling.of(word.toCharArray(), 0, word.length());
    }

    @Test
    void whatTwoOwnersKeepIsFoundByEachOfThem() {
        var word = spelling("word");
        var one = new Object();
        var other = new Object();
        assertNull(word.kept(one));
        word.keep(one, "first");
        word.keep(other, "second");
        assertEquals("first", word.kept(one));
        assertEquals("second", word.kept(other));
        word.keep(new Object(), "third");
        assertNull(word.kept(one));
        assertEquals("second", word.kept(other));
    }

    @Test
    void anOwnerThatIsOnlyEqualFindsNothing() {
        var word = spelling("word");
        word.keep(new String("owner"), "kept");
        assertNull(word.kept(new String("owner")));
    }
}
