package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void accentsAndCaseAreLeftOut() {
        assertEquals(
                List.of("prufung", "l", "ete", "strasse", "m365"), SearchWords.of("Prüfung – l’été, STRAßE (M365)"));
    }

    @Test
    void nothingBetweenWordsIsAWord() {
        assertEquals(List.of(), SearchWords.of(" – … !"));
        assertEquals(List.of(), SearchWords.of(""));
    }

    @Test
    void sigmaAtTheEndOfAWordIsItsOwnLetter() {
        assertEquals(List.of("ΟΔΟΣ".toLowerCase(java.util.Locale.ROOT)), SearchWords.of("ΟΔΟΣ"));
    }

    /** Letter by letter must be as all at once; seeds 0 to 1,999. */
    @Test
    void everyTextIsFoldedAsAWhole() {
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (var length = random.nextInt(30); length > 0; length--) {
                var limit = random.nextInt(40) == 0 ? 0x10FFFF : random.nextInt(10) == 0 ? 0x400 : 0x250;
                text.appendCodePoint(random.nextInt(limit));
            }
            assertEquals(SearchWords.whole(text.toString()), SearchWords.of(text.toString()), "seed " + seed);
        }
    }
}
