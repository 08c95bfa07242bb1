package dev.samepage.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimpleInlineTest {
    private static final List<String> PIECES = List.of(
            "**",
            "**",
            "*",
            "[",
            "](",
            ")",
            "https://example.org/de-DE/a.html",
            "/a",
            "#b",
            "word",
            "Wörter",
            " ",
            " ",
            ".",
            ",",
            "(",
            ":",
            "?",
            "2",
            "’",
            "–",
            "_",
            "`",
            "&",
            "\\",
            "!",
            "]",
            "(x)",
            "javascript:x",
            "日本",
            "~",
            "\u00A0",
            "\"",
            "'",
            "<",
            ">",
            "  ",
            "-",
            "#",
            "1.",
            "😀");

    /** Where it reads a text, flexmark reads the same; seeds 0 to 29,999. */
    @Test
    void readsWhatFlexmarkReads() {
        var read = 0;
        for (var seed = 0; seed < 30_000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            var plain = seed % 2 == 0;
            for (var length = random.nextInt(12); length >= 0; length--) {
                text.append(PIECES.get(random.nextInt(plain ? 19 : PIECES.size())));
                if (random.nextInt(4) == 0) {
                    text.append(random.nextBoolean() ? " **two words** " : " [a link](https://example.org/x) ");
                }
            }
            var simple = SimpleInline.read(text.toString());
            if (simple != null) {
                read++;
                assertEquals(
                        joined(InlineReader.parsed(text.toString())), joined(simple), "seed " + seed + ": " + text);
            }
        }
        assertTrue(read > 1_000, "only " + read + " texts were simple");
    }

    @Test
    void whatIsNotSimpleIsLeftAlone() {
        for (var text : List.of("a*b*", "x_y_z", "![a](/b)", "[a](b c)", "a \\* b", "&amp;", "**a", " a", "a**b**")) {
            assertNull(SimpleInline.read(text), text);
        }
    }

    private static String joined(List<Inline> parts) {
        return HtmlWriter.write(parts) + "\n" + MarkdownWriter.write(parts) + "\n" + parts.size() + parts;
    }
}
