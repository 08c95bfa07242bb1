package dev.samepage.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.finding.Finding;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    private final List<Finding> findings = new ArrayList<>();

    private Scalar value(String yaml) {
        var root = (Mapping)
                YamlReader.read(new SourceFile("t.yaml", yaml), findings::add).orElseThrow();
        return (Scalar) root.pairs().get(0).value();
    }

    // Each character that is a letter in the value must stand at its mapped offset in the file.
    private void lettersStandWhereTheMapSays(String yaml) {
        var text = value(yaml).text();
        for (var i = 0; i < text.value().length(); i++) {
            if (Character.isLetter(text.value().charAt(i))) {
                assertEquals(text.value().charAt(i), yaml.charAt(text.fileOffset(i)), text.value() + " at " + i);
            }
        }
    }

    @Test
    void plainTextsKeepTheirPlaces() {
        lettersStandWhereTheMapSays("key: some plain text\n");
        lettersStandWhereTheMapSays("key: some plain\n  text on\n\n  three lines\n");
    }

    @Test
    void singleQuotesKeepTheirPlaces() {
        lettersStandWhereTheMapSays("key: 'it''s quoted'\n");
        lettersStandWhereTheMapSays("key: 'it''s\n  folded'\n");
    }

    @Test
    void blocksKeepTheirPlaces() {
        lettersStandWhereTheMapSays("key: |\n  first line\n    second line\n");
        lettersStandWhereTheMapSays("key: >-\n  first line\n  goes on\n\n  new paragraph\n");
        lettersStandWhereTheMapSays("key: >2-\n   indented\n  less\n");
    }

    @Test
    void escapesShiftNothing() {
        var text = value("key: \"a\\tb {n}\"\n").text();
        assertEquals("a\tb {n}", text.value());
        assertEquals("{n}", text.place(new Span(4, 7)).text());
        var astral = value("key: \"\\U0001F600 x \\u00e9 y\"\n").text();
        assertEquals(
                "y",
                astral.place(new Span(
                                astral.value().indexOf('y'), astral.value().length()))
                        .text());
        lettersStandWhereTheMapSays("key: \"folded \\\n  with escape\"\n");
    }

    @Test
    void astralCharactersBeforeAKeyDoNotShiftIt() {
        var yaml = "# \uD83D\uDE00\nkey: value\n";
        assertEquals("value", value(yaml).text().place().text());
    }

    @Test
    void everyPrefixYieldsATreeOrAFinding() {
        var yaml = "a: [x, 'y''z', \"q\\u00e9\"]\nb:\n  - c: >-\n      text\n    d: |\n      lines\n# end\n";
        for (var end = 0; end <= yaml.length(); end++) {
            findings.clear();
            var root = YamlReader.read(new SourceFile("t.yaml", yaml.substring(0, end)), findings::add);
            assertTrue(root.isPresent() != !findings.isEmpty(), "prefix " + end + ": " + findings);
        }
    }

    @Test
    void aPlaceOfAPartEndsBehindItsLastCharacter() {
        var text = value("key: one\n  two\n").text();
        assertEquals("one", text.place(new Span(0, 3)).text());
        assertFalse(text.place(new Span(0, 3)).text().contains("\n"));
    }
}
