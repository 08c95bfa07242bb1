package dev.samepage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.text.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page holds, it has units with places inside of it, and soon: each size here would hang if it were squared. */
class AnyTextTest {
    private static final List<String> SCRAPS = List.of(
            "<span data-ttu-id=\"a\">",
            "</span>",
            "<span class=\"sxs-lookup\">",
            "<span data-stu-id=\"a\">",
            "# ",
            "\n",
            "\r\n",
            "\r",
            "- ",
            "1. ",
            "    ",
            "> ",
            "| ",
            "|-|-|",
            "---",
            "```",
            "<!--",
            "-->",
            "<a name=\"x\"></a>",
            "[a](b)",
            "](",
            "`",
            "**",
            "\\",
            "70-346",
            "2.000",
            "words of a page. Another one. ",
            "\uFFFF",
            "\u0000",
            "\uD83D\uDE00",
            "\uD83D",
            "\u202E",
            "<td>",
            "<script>",
            ":::image alt-text=\"x\":::",
            "title: x",
            "\t",
            "&gt;");

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void everyPrefixYieldsAResult(Fixture fixture) {
        var text = fixture.text();
        for (var end = 0; end <= text.length(); end++) {
            read(text.substring(0, end));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyMixtureYieldsAResult(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(60); i >= 0; i--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            read(text.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> largePagesAreReadInLinearTime() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("20 MB of paragraphs", "Some words, with 2,000 numbers in them.\n\n".repeat(500_000));
        pages.put("one line of 4 MB", "Some words. ".repeat(350_000));
        pages.put("nested spans", "<span>".repeat(100_000) + "x" + "</span>".repeat(100_000));
        pages.put("nested targets", "<span data-ttu-id=\"a\">".repeat(100_000) + "x" + "</span>".repeat(100_000));
        pages.put(
                "pairs never closed",
                ("<span data-ttu-id=\"a\">x</span><span class=\"sxs-lookup\">" + "<span data-stu-id=\"a\">")
                        .repeat(50_000));
        pages.put("nested quotes", ">".repeat(100_000) + "x\n" + ("> ".repeat(100) + "x\n").repeat(5_000));
        pages.put("nested brackets", "[".repeat(500_000) + "[a](".repeat(200_000));
        pages.put("nested items", "- ".repeat(300_000) + "x\n" + "- a\n".repeat(50_000));
        pages.put("tags never closed", "<a b='".repeat(300_000) + "<a \"".repeat(300_000) + "<a ".repeat(300_000));
        pages.put("comments never closed", "<!--".repeat(500_000));
        pages.put("comments in code", "`<!--` ".repeat(200_000) + "-->");
        pages.put("scripts", "<div>" + "<script>".repeat(100_000) + "\n\n" + "<script>x</script>".repeat(50_000));
        pages.put("rows", "a|b\n-|-\n" + "a|b|c\n".repeat(15_000) + "a|".repeat(30_000));
        pages.put("headings", "# a\n".repeat(50_000));
        pages.put("anchors", "# " + "<a name=x>".repeat(100_000));
        pages.put("directives", ":::\n".repeat(300_000));
        pages.put("front matter never closed", "---\n" + "a: b\n".repeat(300_000));
        pages.put("carriage returns", "a\r".repeat(500_000));
        pages.put("blanks", " ".repeat(3_000_000) + "a\n" + (" ".repeat(1_000) + "- a\n").repeat(2_000));
        pages.put("digits", "1".repeat(2_000_000) + " 000".repeat(300_000));
        pages.put("marks", "- - - ".repeat(200_000) + "*a ".repeat(300_000) + "!".repeat(1_000_000));
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> read(page.getValue())));
    }

    private static void read(String text) {
        var file = new SourceFile("x.md", text);
        var page = Page.of(file);
        var units = page instanceof Page.Bilingual bilingual
                ? CurrentSource.of(BilingualUnits.of(bilingual), bilingual.source(), page.target())
                : AlignedUnits.of(Fixture.SOURCE.structure(), page.target());
        for (var unit : units) {
            assertTrue(unit.target().place().span().end() <= text.length());
        }
        if (page instanceof Page.Plain) {
            var same = AlignedUnits.of(page.target(), page.target());
            assertEquals(
                    0,
                    PreviousUnits.of(same, same).stream()
                            .filter(java.util.Optional::isEmpty)
                            .count());
        }
    }
}
