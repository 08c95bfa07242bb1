package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SpellingTest {
    private static final List<String> STRETCHES = List.of(
            "",
            "a",
            "b",
            "ab",
            "abcdefgh",
            "abcdefghi",
            "abcdefghj",
            "abcdefghijklmnopq",
            "abcdefghijklmnopr",
            "bbcdefghi",
            "é",
            "\u0400a",
            "\u0401a",
            "Aa",
            "BB");

    private static Spelling spelling(String word) {
        return Spelling.of(word.toCharArray(), 0, word.length());
    }

    private static final class Thing extends Spelling.Note {
        Thing(Object owner) {
            super(owner);
        }
    }

    @Test
    void whatTwoOwnersKeepIsFoundByEachOfThem() {
        var word = spelling("word");
        var one = new Object();
        var other = new Object();
        assertNull(word.kept(one));
        var first = new Thing(one);
        var second = new Thing(other);
        word.keep(first);
        word.keep(second);
        assertEquals(first, word.kept(one));
        assertEquals(second, word.kept(other));
        word.keep(new Thing(new Object()));
        assertNull(word.kept(one));
        assertEquals(second, word.kept(other));
    }

    @Test
    void anOwnerThatIsOnlyEqualFindsNothing() {
        var word = spelling("word");
        word.keep(new Thing(new String("owner")));
        assertNull(word.kept(new String("owner")));
    }

    @Test
    void aWordIsSilentToThoseWhoSaidSo() {
        var word = spelling("word");
        assertFalse(word.isSilent(4));
        word.silence(4);
        assertTrue(word.isSilent(4));
        assertFalse(word.isSilent(2));
    }

    @ParameterizedTest
    @FieldSource("STRETCHES")
    void aStretchIsSpeltLikeItselfAlone(String word) {
        for (var other : STRETCHES) {
            var text = ("x" + other + "y").toCharArray();
            assertEquals(
                    word.equals(other),
                    spelling(word).is(text, 1, text.length - 1, other.hashCode()),
                    word + " and " + other);
        }
    }
}
