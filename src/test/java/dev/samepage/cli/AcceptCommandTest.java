package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptCommandTest {
    private static final String KEY = "guide.blue.practice.tours";
    private static final String GERMAN = "locales/de-DE/harbor.yaml";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void changeTheModel() throws IOException {
        workspace = TestWorkspace.in(folder);
        workspace.edit("content/programs/harbor.yaml", "You led at least", "You have led at least");
    }

    @Test
    void aStaleTranslationBecomesCurrentAndStaysAsItIs() throws IOException {
        workspace.run("sync");
        var result = workspace.run("accept", KEY);
        assertEquals(0, result.status(), result.err());
        assertEquals("fr-FR/harbor: 1 accepted\nde-DE/harbor: 1 accepted\n", result.out());
        var german = workspace.read(GERMAN);
        assertTrue(german.contains("  target: \"Sie haben mindestens {amount, number, ::} Führungen geleitet.\"\n"
                + "  state: translated\n  accepted: "));
        assertFalse(german.contains("previous"));
        assertEquals(0, workspace.run("check").status());
        assertEquals("", workspace.run("sync").out());
        assertEquals(german, workspace.read(GERMAN));
    }

    @Test
    void aUnitWithAnOldSourceIsAcceptedWithoutSync() throws IOException {
        assertEquals(
                "de-DE/harbor: 1 accepted\n",
                workspace.run("accept", KEY, "--locale", "de-DE").out());
        assertTrue(workspace.read(GERMAN).contains("source: \"You have led at least"));
        assertFalse(workspace.read("locales/fr-FR/harbor.yaml").contains("You have led"));
    }

    @Test
    void theNextChangeForgetsTheAcceptance() throws IOException {
        workspace.run("accept", KEY);
        workspace.edit("content/programs/harbor.yaml", "You have led at least", "You have led more than");
        workspace.run("sync");
        assertFalse(workspace.read(GERMAN).contains("accepted"), workspace.read(GERMAN));
        assertEquals(1, workspace.run("check").status());
    }

    @Test
    void aMistypedKeyIsAnErrorThatNamesTheNearest() throws IOException {
        var before = workspace.read(GERMAN);
        var result = workspace.run("accept", KEY, "guide.blue.practice.tour");
        assertEquals(2, result.status());
        assertEquals(
                "samepage: no text has the key `guide.blue.practice.tour`; did you mean `" + KEY + "`?\n",
                result.err());
        assertEquals(before, workspace.read(GERMAN));
    }

    @Test
    void aTextWithoutTranslationCannotBeAccepted() throws IOException {
        workspace.edit(GERMAN, "target: \"Praxis\"", "target: \"\"");
        var result = workspace.run("accept", "guide.blue.practice.title", "--locale", "de-DE");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("translate it first"), result.err());
    }

    @Test
    void whatIsUpToDateNeedsNoAcceptance() throws IOException {
        var result = workspace.run("accept", "title");
        assertEquals(0, result.status());
        assertTrue(result.err().contains("nothing to accept"), result.err());
    }

    @Test
    void anUnknownProgrammeIsAnError() {
        var result = workspace.run("accept", KEY, "--program", "harbour");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("did you mean `harbor`?"), result.err());
    }
}
