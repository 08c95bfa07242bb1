package dev.samepage.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    private static final String[] PIECES = {
        "word",
        "Name",
        "12",
        " ",
        "\u00A0",
        "\u202F",
        "\t",
        "\n",
        "\r",
        ",",
        ".",
        ":",
        "!",
        "(",
        "[",
        "]",
        "{",
        "}",
        "<b>",
        "<",
        "&amp;",
        "*",
        "_",
        "`",
        "\\",
        "'",
        "’",
        "„",
        "«",
        "www.example.org",
        "https://example.org",
        "{x}",
        "\u200B",
        "\u00AD",
        "\u2011",
        "é",
        "日",
        "\uD83D\uDE00",
        "\u0301",
        "\u0663",
        "Ａ",
        "２",
        "WWW.",
        "ww"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTextWithoutMarkupIsReadAsTheScannerReadsIt(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var pieces = random.nextInt(8); pieces >= 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var scanned = new VisibleScanner(text.toString()).scan();
            var read = Visible.of(text.toString());
            assertEquals(scanned.chars(), read.chars(), text.toString());
            for (var at = 0; at < read.chars().length(); at++) {
                assertEquals(scanned.original(at, at + 1), read.original(at, at + 1), text.toString());
            }
        }
    }
}
