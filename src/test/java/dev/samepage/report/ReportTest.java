package dev.samepage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Subject;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final RuleSpec RULE = RuleSpec.error("lost-word", "a word is lost");

    private static String text(Finding finding) throws IOException {
        var out = new StringBuilder();
        new TextReport(TextReport.Colour.NONE).write(new Run("1", 3, List.of(finding)), out);
        return out.toString();
    }

    private static String json(Finding finding) throws IOException {
        var out = new StringBuilder();
        new JsonReport().write(new Run("1", 3, List.of(finding)), out);
        return out.toString();
    }

    private static Finding sample() {
        var file = new SourceFile("locales/fr-FR/a.yaml", "first:\n  target: \"V\u00e9rifiez tout\"\n");
        var source = new SourceFile("content/a.yaml", "text: Check {count} files\n");
        return RULE.at(file.at(18, 34), "the translation drops `{count}`")
                .note(source.at(12, 19), "the source uses it here")
                .help("put `{count}` where its value should appear")
                .about(new Subject("fr-FR", "a", "first", "count"))
                .texts("Check {count} files", "V\u00e9rifiez tout");
    }

    @Test
    void theTextShowsPlaceLineCaretsNoteAndCure() throws IOException {
        assertEquals("""
                locales/fr-FR/a.yaml:2:12: error[lost-word]: the translation drops `{count}`
                  |
                2 |   target: "V\u00e9rifiez tout"
                  |            ^^^^^^^^^^^^^^
                  = note: content/a.yaml:1:13: the source uses it here
                  = help: put `{count}` where its value should appear

                1 error, 0 warnings, 0 info in 3 units
                """, text(sample()));
    }

    @Test
    void aVeryLongLineIsCutAroundThePlace() throws IOException {
        var file = new SourceFile("p.md", "x".repeat(5000) + "HERE" + "y".repeat(5000));
        var text = text(RULE.at(file.at(5000, 5004), "m"));
        assertTrue(text.contains("HERE"), text);
        assertTrue(text.lines().allMatch(line -> line.length() < 140), text);
        var lines = text.lines().toList();
        assertEquals(lines.get(2).indexOf("HERE"), lines.get(3).indexOf("^^^^"));
    }

    @Test
    void invisibleCharactersAreNamed() throws IOException {
        var file = new SourceFile("p.md", "a\u200Bb");
        assertTrue(text(RULE.at(file.at(1, 2), "m \u202E")).contains("a<U+200B>b"));
        assertFalse(text(RULE.at(file.at(1, 2), "m \u202E")).contains("\u202E"));
    }

    @Test
    void theJsonHasTheFieldsThatItsReadersKnow() throws IOException {
        var json = json(sample());
        for (var field : List.of(
                "\"tool\": {",
                "\"name\": \"samepage\"",
                "\"version\": \"1\"",
                "\"error\": 1",
                "\"warning\": 0",
                "\"info\": 0",
                "\"units\": 3",
                "\"rule\": \"lost-word\"",
                "\"severity\": \"error\"",
                "\"locale\": \"fr-FR\"",
                "\"program\": \"a\"",
                "\"key\": \"first\"",
                "\"file\": \"locales/fr-FR/a.yaml\"",
                "\"line\": 2",
                "\"column\": 12",
                "\"source\": \"Check {count} files\"",
                "\"fingerprint\": \"" + sample().fingerprint() + "\"")) {
            assertTrue(json.contains(field), field + " in " + json);
        }
    }

    @Test
    void anEmptyRunIsStillJson() throws IOException {
        var out = new StringBuilder();
        new JsonReport().write(new Run("1", 0, List.of()), out);
        assertTrue(out.toString().contains("\"findings\": []"), out.toString());
    }

    @Test
    void hostileTextStaysInsideItsQuotes() throws IOException {
        var file = new SourceFile("p.md", "a");
        var json = json(RULE.at(file.at(0, 1), "\"\\\n\u2028\uD800]]>"));
        assertTrue(json.contains("\"\\\"\\\\\\n\\u2028\\ud800]]>\""), json);
    }

    @Test
    void aFingerprintDependsOnTheFactAndNotOnThePlace() {
        var moved = new SourceFile("locales/fr-FR/a.yaml", "# a comment\n\nfirst:\n");
        var finding = sample();
        var elsewhere = RULE.at(moved.at(0, 1), "other words").about(finding.subject());
        assertEquals(finding.fingerprint(), elsewhere.fingerprint());
        assertNotEquals(finding.fingerprint(), finding.fact("other").fingerprint());
    }
}
