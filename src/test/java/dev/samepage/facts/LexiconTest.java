package dev.samepage.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.facts.words.PhraseTables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "tr", "zh"})
    void phrasesOfLettersAreCutAsTextsAre(String language) {
        var lines = PhraseTables.of(language).lines().toList();
        assertTrue(lines.size() > 10, language);
        for (var line : lines) {
            for (var phrase : line.substring(line.indexOf(':') + 1).split("[|=]")) {
                assertEquals(Lexicon.tokens(phrase), Lexicon.words(phrase), language + " " + phrase);
            }
        }
    }

    @Test
    void eachLetterIsCutAsTextsAre() {
        for (var c = ' '; c < 0x3000; c++) {
            var phrase = " a" + c + " " + c + "b ";
            assertEquals(Lexicon.tokens(phrase), Lexicon.words(phrase), phrase);
        }
        assertEquals(List.of("", "or", "more"), Lexicon.words("# or more"));
        assertEquals(List.of(), Lexicon.words("  "));
    }
}
