package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.markup.RichText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is taken for granted of a text must be what the readers and writers of its forms say. */
class TextFormsTest {
    private static final List<String> PIECES = List.of(
            "1",
            "12",
            ".",
            ")",
            " ",
            "a",
            "é ",
            "-",
            "#",
            "*",
            "**b**",
            "[x](https://example.org/a?b=1&c=)",
            "\n",
            "[y](/d/) ",
            "`c`",
            "\"",
            "'",
            "<",
            "=",
            "=\"",
            "&",
            "(",
            ":",
            "語",
            "x=",
            "</p>");

    private static String text(Random random) {
        var out = new StringBuilder();
        for (var count = 1 + random.nextInt(6); count > 0; count--) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return out.toString();
    }

    @Test
    void textWhoseCharactersMeanThemselvesIsTheSameInEachForm() {
        var random = new Random(1);
        var count = 0;
        for (var i = 0; i < 50_000; i++) {
            var text = text(random);
            if (TextForms.verbatim(text)) {
                count++;
                var rich = RichText.parse(text);
                assertEquals(text, rich.html());
                assertEquals(text, rich.markdown());
                assertEquals(text, rich.plain());
                assertEquals('"' + text + '"', Json.quote(text));
            }
        }
        assertTrue(count > 1_000, count + " texts");
    }

    @Test
    void wordsAreSlimmedAsPagesAre() {
        var random = new Random(2);
        for (var i = 0; i < 20_000; i++) {
            var html = RichText.parse(text(random)).html();
            assertEquals(Slim.page(html), Slim.words(html));
        }
    }
}
