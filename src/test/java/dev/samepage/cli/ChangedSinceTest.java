package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workspace is a subdirectory of its repository. */
class ChangedSinceTest {
    private static final String FRENCH = "locales/fr-FR/harbor.yaml";
    private static final String GERMAN = "locales/de-DE/harbor.yaml";
    private static final String TOURS = "guide.blue.practice.tours";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void aRepositoryWithAnOldFault() throws Exception {
        workspace = TestWorkspace.in(folder);
        workspace.edit(FRENCH, "au moins ", "au plus ");
        git("init", "-q", "-b", "main");
        git("add", "-A");
        git("commit", "-q", "-m", "first");
    }

    private void git(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        process.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        assertEquals(0, process.start().waitFor(), "git " + String.join(" ", arguments));
    }

    private TestWorkspace.Result since(String revision) {
        return workspace.run("check", "--changed-since=" + revision);
    }

    @Test
    void whatWasThereBeforeIsNotTold() {
        assertEquals(1, workspace.run("check").status());
        var result = since("HEAD");
        assertEquals(0, result.status(), result.out() + result.err());
        assertEquals("nothing found\n", result.out());
    }

    @Test
    void aChangeThatIsNotCommittedIsTold() throws IOException {
        workspace.edit(GERMAN, "mindestens ", "höchstens ");
        var result = since("HEAD");
        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().contains("locales/de-DE/harbor.yaml:"), result.out());
        assertTrue(result.out().endsWith("1 error, 0 warnings, 0 info in 1 unit\n"), result.out());
    }

    @Test
    void aNewFileIsToldThoughGitDoesNotKnowIt() throws IOException {
        workspace.write("samepage.yaml", workspace.read("samepage.yaml").replace("de-DE]", "de-DE, it-IT]"));
        workspace.write("locales/it-IT/harbor.yaml", "title:\n  source: Harbor guide\n  target: \"{\"\n");
        var result = since("HEAD");
        assertEquals(2, result.status(), result.out());
        assertTrue(result.out().contains("locales/it-IT/harbor.yaml:3:12: error[message-syntax]"), result.out());
        assertFalse(result.out().contains(FRENCH), result.out());
    }

    @Test
    void aBranchIsHeldAgainstWhereItLeft() throws Exception {
        git("checkout", "-q", "-b", "work");
        workspace.edit(GERMAN, "mindestens ", "höchstens ");
        git("commit", "-q", "-a", "-m", "work");
        git("checkout", "-q", "main");
        workspace.edit(FRENCH, "au plus ", "au moins ");
        git("commit", "-q", "-a", "-m", "main went on");
        git("checkout", "-q", "work");
        var out = since("main").out();
        assertTrue(out.contains(GERMAN), out);
        assertFalse(out.contains(FRENCH), "what main has mended meanwhile was not touched here");
    }

    @Test
    void aChangedModelTextConcernsEveryLanguage() throws IOException {
        workspace.edit("content/programs/harbor.yaml", "You led at least", "You have led at least");
        var out = since("HEAD").out();
        assertTrue(out.contains(FRENCH + ":43"), out);
        assertTrue(out.contains("error[bound-changed]"), "the unit was touched, so its old fault is told too");
        assertTrue(out.contains(GERMAN), out);
    }

    @Test
    void aChangedValueConcernsItsUnits() throws IOException {
        workspace.edit("content/programs/harbor.yaml", "north: 1200", "north: 1300");
        var out = since("HEAD").out();
        assertTrue(out.contains("error[bound-changed]"), out);
        assertTrue(out.contains("in 2 units"), out);
    }

    @Test
    void aChangedTermConcernsTheUnitsThatNameIt() throws IOException {
        workspace.edit("content/glossary.yaml", "pilote de port", "pilote du port");
        var json = workspace
                .run("check", "--changed-since", "HEAD", "--format", "json")
                .out();
        assertTrue(json.contains("\"units\": 2,"), json);
    }

    @Test
    void aSourceBumpedByHandIsTold() throws IOException {
        workspace.edit("content/programs/harbor.yaml", "You led at least", "You led and wrote down at least");
        workspace.edit(GERMAN, "You led at least", "You led and wrote down at least");
        assertEquals(0, workspace.run("check", "--locale", "de-DE").status(), "nothing else sees it");
        var result = workspace.run("check", "--locale", "de-DE", "--changed-since", "HEAD");
        assertEquals(1, result.status(), result.out());
        assertTrue(result.out().contains("error[lockstep-bump]"), result.out());
        assertTrue(result.out().contains("run `samepage accept " + TOURS + " --locale de-DE`"), result.out());

        assertEquals(0, workspace.run("accept", TOURS, "--locale", "de-DE").status());
        var accepted = workspace.run("check", "--locale", "de-DE", "--changed-since", "HEAD");
        assertEquals(0, accepted.status(), accepted.out());
        assertEquals("", workspace.run("sync", "--locale", "de-DE").out());
    }

    @Test
    void aForgottenPreviousIsABumpToo() throws Exception {
        workspace.edit("content/programs/harbor.yaml", "You led at least", "You led and wrote down at least");
        workspace.run("sync");
        git("commit", "-q", "-a", "-m", "stale");
        assertFalse(since("HEAD~1").out().contains("lockstep-bump"), "what sync has done is no bump");
        var synced = workspace.read(GERMAN);
        workspace.write(
                GERMAN,
                synced.replaceAll("  previous:\\n(    .*\\n)+", "").replace("state: initial", "state: translated"));
        var out = since("HEAD").out();
        assertTrue(out.contains("error[lockstep-bump]"), out);
    }

    @Test
    void aTranslationThatMovedAlongIsNoBump() throws IOException {
        workspace.edit("content/programs/harbor.yaml", "You led at least", "You led and wrote down at least");
        workspace.edit(GERMAN, "You led at least", "You led and wrote down at least");
        workspace.edit(GERMAN, "Führungen geleitet", "Führungen geleitet und notiert");
        var out = workspace
                .run("check", "--locale", "de-DE", "--changed-since", "HEAD")
                .out();
        assertFalse(out.contains("lockstep-bump"), out);
    }

    @Test
    void aTextThatIsSourceAgainIsReverted() throws IOException {
        workspace.edit(
                GERMAN,
                "target: \"Sie haben mindestens {amount, number, ::} Führungen geleitet.\"",
                "target: \"You led at least {amount, number, ::} tours.\"");
        var out = since("HEAD").out();
        assertTrue(out.contains("error[reverted]"), out);
    }

    @Test
    void entriesOfABaselineAboutOtherUnitsAreNotCalledFixed() throws IOException {
        var baseline = folder.resolve("known.txt").toString();
        workspace.run("check", "--baseline", baseline, "--update-baseline");
        workspace.edit(GERMAN, "mindestens ", "höchstens ");
        var result = workspace.run("check", "--changed-since", "HEAD", "--baseline", baseline);
        assertTrue(result.err().contains("0 known, 1 new, 0 fixed"), result.err());
        workspace.run("check", "--changed-since", "HEAD", "--baseline", baseline, "--update-baseline");
        assertEquals(
                2,
                Files.readAllLines(Path.of(baseline)).stream()
                        .filter(line -> !line.startsWith("#"))
                        .count());
        workspace.edit(GERMAN, "höchstens ", "mindestens ");
        workspace.edit(FRENCH, "au plus ", "au moins ");
        var fixed = workspace.run("check", "--changed-since", "HEAD", "--baseline", baseline);
        assertTrue(fixed.err().contains("0 known, 0 new, 1 fixed"), "French was touched and is mended: " + fixed.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere",
                "--output=/tmp/x",
                "-n",
                "",
                " ",
                "main; touch /tmp/owned",
                "$(id)",
                "main:content",
                "@{"
            })
    void aRevisionThatIsNotThereIsAnError(String revision) {
        var result = since(revision);
        assertEquals(2, result.status(), result.out());
        assertTrue(result.err().contains("--changed-since"), result.err());
        assertEquals("", result.out());
    }

    @Test
    void outsideOfARepositoryThereIsAClearError(@TempDir Path elsewhere) throws IOException {
        var result = TestWorkspace.in(elsewhere).run("check", "--changed-since", "HEAD");
        assertEquals(2, result.status(), result.out());
        assertTrue(result.err().contains("is in no working tree of git"), result.err());
    }

    @Test
    void aWorkspaceThatWasBrokenThenHasChangedThroughout() throws Exception {
        workspace.edit("content/programs/harbor.yaml", "program: harbor", "program: [");
        git("commit", "-q", "-a", "-m", "broken");
        workspace.edit("content/programs/harbor.yaml", "program: [", "program: harbor");
        var result = since("HEAD");
        assertEquals(1, result.status(), result.out());
        assertTrue(result.out().contains("error[bound-changed]"), result.out());
    }
}
