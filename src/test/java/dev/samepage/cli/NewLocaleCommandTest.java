package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewLocaleCommandTest {
    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void copy() throws IOException {
        workspace = TestWorkspace.in(folder);
    }

    @Test
    void wordsOfARelatedLanguageStandInAsDrafts() throws IOException {
        var result = workspace.run("new-locale", "fr-CA");
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("locales/fr-CA/harbor.yaml: 15 texts, words copied from fr-FR"), result.out());
        assertTrue(result.err().contains("plurals of fr-CA need one, other"), result.err());
        assertTrue(result.err().contains("\"A, B et C\" and \"A, B ou C\""), result.err());
        assertEquals(
                "source: en-US\nlocales: [fr-FR, de-DE, fr-CA]\nbase-url: https://example.org/lists/\n",
                workspace.read("samepage.yaml"));
        var draft = workspace.read("locales/fr-CA/harbor.yaml");
        assertTrue(draft.contains("  state: initial\n  previous:\n"), draft);
        assertEquals(0, workspace.run("check").status());
        assertEquals("", workspace.run("sync").out());
        assertEquals(draft, workspace.read("locales/fr-CA/harbor.yaml"));

        workspace.edit("locales/fr-CA/harbor.yaml", "target: Guide du port", "target: Guide portuaire");
        assertEquals("fr-CA/harbor: 1 updated\n", workspace.run("sync").out());
        assertTrue(
                workspace
                        .read("locales/fr-CA/harbor.yaml")
                        .contains(
                                "title:\n  source: Harbor guide\n  target: Guide portuaire\n  state: translated\ndescription:"));
    }

    @Test
    void withoutARelatedLanguagePluralsComeWithTheFormsThatItNeeds() throws IOException {
        assertEquals(0, workspace.run("new-locale", "pl-PL").status());
        var polish = workspace.read("locales/pl-PL/harbor.yaml");
        assertTrue(
                polish.contains(
                        "  suggestion: \"{count, plural, one {# guide passes the exam} few {# guides pass the exam}"
                                + " many {# guides pass the exam} other {# guides pass the exam}}\"\n"),
                polish);
        assertEquals("", workspace.run("sync").out());
        assertTrue(Files.exists(workspace.root().resolve("locales/pl-PL/ui.yaml")));
    }

    @Test
    void labelsThatTheProgramKnowsComeTranslated() throws IOException {
        workspace.write("content/ui.yaml", Files.readAllBytes(Path.of("content/ui.yaml")));
        assertEquals(0, workspace.run("new-locale", "it-IT").status());
        var italian = workspace.read("locales/it-IT/ui.yaml");
        assertTrue(italian.contains("\n  target: Vai al contenuto\n  state: translated\n"), italian);
        assertFalse(italian.contains("previous:"));
        // A country of its own: words to start from, which nobody there has read.
        assertEquals(0, workspace.run("new-locale", "pt-PT").status());
        var portuguese = workspace.read("locales/pt-PT/ui.yaml");
        assertTrue(portuguese.contains("  state: initial\n  previous:\n"), portuguese);
    }

    @Test
    void aBlockListOfLocalesGrowsByALine() throws IOException {
        workspace.write("samepage.yaml", "# ours\nlocales:\n  - fr-FR  # first\n  - de-DE  # second\nsource: en-US\n");
        assertEquals(0, workspace.run("new-locale", "ja-JP").status());
        assertEquals(
                "# ours\nlocales:\n  - fr-FR  # first\n  - de-DE  # second\n  - ja-JP\nsource: en-US\n",
                workspace.read("samepage.yaml"));
    }

    @Test
    void withoutSettingsTheFileIsCreated() throws IOException {
        Files.delete(workspace.root().resolve("samepage.yaml"));
        assertEquals(0, workspace.run("new-locale", "it-IT").status());
        assertEquals("source: en-US\nlocales: [de-DE, fr-FR, it-IT]\n", workspace.read("samepage.yaml"));
    }

    @ParameterizedTest
    @CsvSource({
        "fr-FR, 'the workspace has `fr-FR` already'",
        "en-US, 'is the language of the model itself'",
        "fr-QQ, 'did you mean `fr'",
        "xx, 'is no locale that is known here'",
        "not a tag, 'use a BCP 47 tag'",
        "../../etc, 'is no locale'"
    })
    void whatIsNoNewLocaleIsRefused(String tag, String reason) throws IOException {
        var before = workspace.read("samepage.yaml");
        var result = workspace.run("new-locale", tag);
        assertEquals(2, result.status());
        assertTrue(result.err().contains(reason), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
        assertEquals(before, workspace.read("samepage.yaml"));
    }

    @Test
    void anUnknownOriginIsRefused() {
        var result = workspace.run("new-locale", "fr-CA", "--from", "fr-FT");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("did you mean `fr-FR`?"), result.err());
    }
}
