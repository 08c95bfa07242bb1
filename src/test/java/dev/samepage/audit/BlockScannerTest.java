package dev.samepage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.text.MappedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockScannerTest {
    @Test
    void pageOfEverything() {
        assertEquals(
                List.of(
                        "h1 Rettungsverein",
                        "p Ab 16 Jahren kann jeder mitmachen. Bring your *own* boots.",
                        "q:p Der Verein hat 250 Mitglieder. Siehe [die Regeln](https://example.org/de-de/rules).",
                        "h2 <a name=\"bronze\"></a>Bronze",
                        "o:p Schaffe dies:",
                        "ou:p Schwimme 400 Meter.",
                        "ou:p Halte **30** Sekunden lang die Luft an.",
                        "ou:p Kenne das Zeichen `SOS`.",
                        "o:p **ODER**",
                        "ou:p Zeige das Formular F-1042.",
                        "o:p Zahle 25 Euro.",
                        "h2 <a name=\"iron\"></a>Eisen",
                        "t:c Aufgabe",
                        "t:c Punkte",
                        "t:c Knoten",
                        "t:c 10",
                        "t:c Seile \\| Schlingen",
                        "t:c 20",
                        "h1 Schlusswort",
                        "p [Zurück](#bronze) zur ersten Stufe.",
                        "d [rules]: https://example.org/de-de/rules \"Alle Regeln\""),
                scan(Fixture.TARGET.text().replaceFirst("(?s)^---.*?---\n", "")));
    }

    @Test
    void ruleUnderAnItemIsNoUnderline() {
        assertEquals(List.of("u:p item"), scan("- item\n---\n"));
    }

    @Test
    void ruleUnderAParagraphIsAnUnderline() {
        assertEquals(List.of("h2 title"), scan("title\n---\n"));
    }

    @Test
    void softWrapsAndLazyLinesJoin() {
        assertEquals(List.of("p one\ntwo"), scan("one  \n  two"));
        assertEquals(List.of("u:p one\ntwo"), scan("- one\ntwo"));
        assertEquals(List.of("q:p one\ntwo"), scan("> one\n> two"));
    }

    @Test
    void deeplyIndentedMarkersAreItems() {
        assertEquals(List.of("o:p a", "ou:p b", "ou:p c"), scan("1. a\n\n        - b\n        - c"));
        assertEquals(List.of("u:p a"), scan("    - a"));
        assertEquals(List.of("p x"), scan("x\n\n    code\n"));
    }

    @Test
    void emptyItemsCount() {
        var blocks = BlockScanner.scan(MappedText.of("x.md", "- a\n-\n- c"), 0).blocks();
        assertEquals("1.3", blocks.get(1).path().ordinals());
    }

    @Test
    void otherBulletStartsAnotherList() {
        var blocks = BlockScanner.scan(MappedText.of("x.md", "- a\n* b"), 0).blocks();
        assertEquals("2.1", blocks.get(1).path().ordinals());
    }

    @Test
    void headingsWithoutBlankAreHeadings() {
        assertEquals(List.of("h2 III. Name"), scan("##III. Name ##"));
        assertEquals(List.of("h1 <a name=\"x\"></a>Name"), scan("#<a name=\"x\"></a>Name"));
        assertEquals(List.of("p #tag"), scan("#tag"));
        assertEquals(List.of("h1 C#"), scan("# C#"));
    }

    @Test
    void fencesHoldNoBlocks() {
        assertEquals(List.of("p a", "p b"), scan("a\n~~~ yaml\n# no\n- no\n```\n~~~\nb"));
        assertEquals(List.of("u:p a", "p b"), scan("- a\n  ```\n  no\nb"));
    }

    @Test
    void commentsAreNotRead() {
        assertEquals(List.of("p a b", "p c"), scan("a <!-- x --> <!-- y -->b\n\n<!-- # no\n\n- no\n-->\nc"));
        assertEquals(List.of("p a `<!--` b", "p c"), scan("a `<!--` b\n\nc <!-- d -->"));
        assertEquals(List.of("p a <!-- b", "p c"), scan("a <!-- b\n\nc"));
    }

    @Test
    void rawHtmlYieldsItsTexts() {
        assertEquals(
                List.of("h:x Name", "h:x One <b>two</b>", "p after"),
                scan("<table>\n<tr><th>Name</th>\n<td>One <b>two</b></td></tr>\n</table>\n\nafter"));
        assertEquals(List.of("p after"), scan("<script>\nvar a = 1;\n\nvar b;\n</script>\nafter"));
    }

    @Test
    void directivesKeepOnlyTheirAlternativeText() {
        assertEquals(
                List.of("i A red door", "p text"),
                scan(":::row:::\n:::image source=\"a.png\" alt-text=\"A red door\":::\ntext\n:::row-end:::"));
    }

    @Test
    void alertsLoseTheirMarkerOnly() {
        assertEquals(List.of("q:p words"), scan("> [!WARNING]\n> words"));
        assertEquals(List.of("q:p [!NOTE] words"), scan("> [!NOTE] words"));
    }

    @Test
    void proseBehindABracketIsNoDefinition() {
        assertEquals(List.of("p [Note]: read this first"), scan("[Note]: read this first"));
        assertEquals(List.of("d [a]: b"), scan("[a]: b"));
    }

    private static List<String> scan(String text) {
        return BlockScanner.scan(MappedText.of("x.md", text), 0).blocks().stream()
                .map(BlockScannerTest::shown)
                .toList();
    }

    private static String shown(Block block) {
        var shape = block.path().shape().isEmpty() ? "" : block.path().shape() + ":";
        var kind = switch (block.kind()) {
            case HEADING -> "h" + block.level();
            case PARAGRAPH -> "p";
            case CELL -> "c";
            case HTML -> "x";
            case IMAGE -> "i";
            case DEFINITION -> "d";
        };
        return shape + kind + " " + block.text().value();
    }
}
