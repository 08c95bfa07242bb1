package dev.samepage.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
    // Pieces that mean something to Markdown, HTML, ICU or Unicode, thrown together at random.
    private static final List<String> HOSTILE = List.of(
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "](https://a.example/x_y)",
            "[a](b.html)",
            "<",
            ">",
            "<b>",
            "</script>",
            "<script>alert(1)</script>",
            "<!--",
            "-->",
            "&amp;",
            "&",
            "&#32;",
            "&copy",
            "\\",
            "|",
            "~~",
            "!",
            "![",
            "#",
            "# ",
            "1. ",
            "1) ",
            "- ",
            "+ ",
            "> ",
            "---",
            "===",
            ": ",
            "    ",
            " ",
            "\n",
            "a",
            "B1",
            "70-346",
            "é",
            "e\u0301",
            "\uD83D\uDE00",
            "\u202E",
            "\u200F",
            "\u00A0",
            "\u202F",
            "'",
            "\"",
            "]]>",
            "${x}",
            "<#if>",
            "{0}",
            "http://a.example",
            "<http://a.example>",
            "<me@a.example>",
            "javascript:alert(1)",
            "[x](javascript:alert(1))",
            "[x](data:text/html,y)",
            "~",
            "^",
            "=",
            "http",
            "www.a.example");

    @TestFactory
    Stream<DynamicTest> markdownReadsBackAsTheSamePieces() {
        return java.util.stream.IntStream.range(0, 40)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    var random = new Random(seed);
                    for (var i = 0; i < 250; i++) {
                        var text = hostile(random);
                        var once = RichText.parse(text);
                        assertEquals(
                                once, RichText.parse(once.markdown()), () -> "of " + text + "\n-> " + once.markdown());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> escapedTextIsNothingButText() {
        return java.util.stream.IntStream.range(0, 40)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    var random = new Random(1000 + seed);
                    for (var i = 0; i < 250; i++) {
                        var text = hostile(random).replaceAll("\\s+", " ");
                        assertEquals(RichText.of(text), RichText.parse(MarkdownWriter.escape(text)));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> htmlHoldsOnlyTheElementsOfOurPieces() {
        return java.util.stream.IntStream.range(0, 20)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    var random = new Random(2000 + seed);
                    for (var i = 0; i < 250; i++) {
                        var rich = RichText.parse(hostile(random));
                        var body =
                                org.jsoup.Jsoup.parseBodyFragment(rich.html()).body();
                        for (var element : body.select("*")) {
                            assertTrue(
                                    List.of("body", "a", "em", "strong", "code").contains(element.normalName()),
                                    rich.html());
                            if (element.hasAttr("href")) {
                                assertTrue(Destination.allowed(element.attr("href")), rich.html());
                            }
                        }
                        assertEquals(rich.plain(), body.wholeText());
                    }
                }));
    }

    private static String hostile(Random random) {
        var out = new StringBuilder();
        var pieces = 1 + random.nextInt(12);
        for (var i = 0; i < pieces; i++) {
            out.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return out.toString();
    }

    @Test
    void inlineMarkupBecomesHtml() {
        assertEquals(
                "<strong>The same</strong> <em>person</em> runs <code>a&lt;b</code>, see <a href=\"https://a.example/?x=1&amp;y=2\">here</a>.",
                RichText.parse("**The same** *person* runs `a<b`, see [here](https://a.example/?x=1&y=2).")
                        .html());
    }

    @Test
    void rawHtmlIsShownAsText() {
        assertEquals(
                "&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=y&gt;",
                RichText.parse("<script>alert(1)</script> <img src=x onerror=y>")
                        .html());
    }

    @Test
    void imageLosesItsSource() {
        assertFalse(RichText.parse("![x](https://a.example/track.gif)").html().contains("<img"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:x",
                "java\tscript:x",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example",
                "\\\\evil.example",
                "file:///etc/passwd",
                ""
            })
    void unsafeDestinationIsRefused(String destination) {
        assertFalse(Destination.allowed(destination));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example",
                "http://a.example",
                "mailto:a@b.example",
                "#part",
                "page.html#part",
                "a/b:c",
                "?q=a:b"
            })
    void ordinaryDestinationIsAllowed(String destination) {
        assertTrue(Destination.allowed(destination));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "1. one, 1\\. one",
                "# one, \\# one",
                "- one, \\- one",
                "+ one, \\+ one",
                "> one, \\> one",
                "a|b, a\\|b",
                "2*3, 2\\*3",
                "R&D, R\\&D",
                "A & B, A & B",
                "2017) x, 2017\\) x"
            })
    void lineStartsAndMarksAreEscaped(String text, String markdown) {
        assertEquals(markdown, MarkdownWriter.escape(text));
        assertEquals(text, RichText.parse(markdown).plain());
    }

    @Test
    void everyPrefixOfAHostileTextHasAReading() {
        var text = "**[a](<b c>) `x` ![y](z) <http://a> &amp; ***b*** [c][d] [e]: f \\";
        for (var end = 0; end <= text.length(); end++) {
            RichText.parse(text.substring(0, end)).html();
        }
    }

    @Test
    void deeplyNestedMarkupDoesNotOverflowTheStack() {
        RichText.parse("*_".repeat(5000) + "a" + "_*".repeat(5000)).html();
        RichText.parse("[".repeat(19_000)).html();
        RichText.parse("*".repeat(1_000_000)).html();
    }
}
