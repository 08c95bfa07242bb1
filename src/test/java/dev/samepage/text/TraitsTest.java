package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TraitsTest {
    @Test
    void plainWordsHaveNone() {
        assertEquals(
                0,
                Traits.of("At least three people, in each of two teams. Done").bits());
        assertEquals(0, Traits.of("").bits());
        assertEquals(0, Traits.of("Mindestens drei Köpfe – in jedem Team…").bits());
    }

    @Test
    void twoBlanksAreToldFromOne() {
        assertFalse(Traits.of("a b c").has(Trait.DOUBLE_BLANK));
        assertTrue(Traits.of("a b  c").has(Trait.DOUBLE_BLANK));
        assertTrue(Traits.of("a b\u00A0 c").has(Trait.DOUBLE_BLANK));
    }

    @Test
    void aCommaCountsBehindABlankOnly() {
        assertFalse(Traits.of("a, b.").has(Trait.SPACED_MARK));
        assertTrue(Traits.of("a , b").has(Trait.SPACED_MARK));
        assertTrue(Traits.of("a\t. b").has(Trait.SPACED_MARK));
    }

    @Test
    void anAddressIsMarkup() {
        assertTrue(Traits.of("see WWW.example.org").has(Trait.MARKUP));
        assertTrue(Traits.of("write to mailto:us").has(Trait.MARKUP));
        assertFalse(Traits.of("we will view windows").has(Trait.MARKUP));
    }

    @Test
    void whatCanMarkUpIsToldFromOtherMarkup() {
        for (var text : new String[] {"*a*", "_a_", "`a`", "[a](b)", "<a>"}) {
            assertTrue(Traits.of(text).has(Trait.MARKS), text);
        }
        for (var text : new String[] {"a & b", "a: b!", "{a}", "$5", "100 %", "a]", "a > b", "\\"}) {
            assertFalse(Traits.of(text).has(Trait.MARKS), text);
        }
    }

    @Test
    void placeholdersBeginWithABraceOrHaveAPercentSign() {
        assertTrue(Traits.of("{a}").has(Trait.PLACEHOLDER));
        assertTrue(Traits.of("%s").has(Trait.PLACEHOLDER));
        assertTrue(Traits.of("${a}").has(Trait.PLACEHOLDER));
        assertFalse(Traits.of("a} $5 (b)").has(Trait.PLACEHOLDER));
    }

    @Test
    void sharedTextsKeepTheirPlaces() {
        var model = MappedText.of("model.yaml", "one text");
        var file = new SourceFile("de.yaml", "source: one text");
        var slice = MappedText.slice(file, new Span(8, 16));
        var shared = slice.sharing(model);
        assertEquals(slice.place(), shared.place());
        assertEquals(slice, shared);
        assertTrue(shared.derived() == model.derived());
        assertTrue(slice.sharing(MappedText.of("model.yaml", "another")) == slice);
    }

    @Test
    void aSpellingIsTheWordsOwn() {
        for (var word : new String[] {"Straße", "MCSA", "ǅ", "é", "e\u0301", "365", "I\u0307", "\uD835\uDC00x"}) {
            var chars = (" " + word + " ").toCharArray();
            for (var again = 0; again < 2; again++) {
                var spelling = Spellings.own().of(chars, 1, chars.length - 1);
                assertEquals(word, spelling.text());
                assertEquals(word.toLowerCase(java.util.Locale.ROOT), spelling.lower());
            }
        }
        assertEquals("strasse", Spellings.own().of("Straße".toCharArray(), 0, 6).folded());
    }
}
