package dev.samepage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.check.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseScannerTest {
    private static String prose(String text) {
        return new ProseScanner(text, Syntax.MARKDOWN).prose().text();
    }

    @ParameterizedTest
    @CsvSource({
        "a `b` c, a W c",
        "a ``b ` c`` d, a W d",
        "a `b ``c, a `b ``c",
        "a ``b` c, a `W c",
        "```a``` `b, W `b",
        "a <b>c</b> d, a c d",
        "a < b, a < b",
        "a **b** c, a b c",
        "a ****b c, a *b c",
        "a &lt;&; b, a <&; b"
    })
    void codeIsAWordAndMarksAreNotSeen(String text, String seen) {
        assertEquals(seen.replace('W', Prose.WORD), prose(text));
    }

    // Whoever looks for the end of each of these to the end of the text takes hours.
    @ParameterizedTest
    @ValueSource(strings = {"<a ", "<a b=\"", "</", "&a", "[a", "![", "{a", "${", "http:/"})
    void whatIsOpenedAThousandTimesAndNeverClosedIsSeen(String opened) {
        var text = opened.repeat(300_000);
        assertEquals(text, prose(text));
    }

    @Test
    void rowsOfBackticksWithoutTheirLikeAreSeen() {
        var text = "`".repeat(100_000) + " " + "`".repeat(300_000);
        assertEquals(text, prose(text));
    }

    @Test
    void aRowOfStarsIsSeen() {
        // The last three of them look like a mark.
        assertEquals("*".repeat(499_997), prose("*".repeat(500_000)));
    }
}
