package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final String FRENCH = "locales/fr-FR/harbor.yaml";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void copyWorkspace() throws IOException {
        workspace = TestWorkspace.in(folder);
    }

    private void unusable(String expected, String... args) {
        var result = TestWorkspace.runPlain(args);
        assertEquals(2, result.status(), result.err());
        assertTrue(result.err().contains(expected), result.err());
        assertEquals("", result.out());
        assertFalse(result.err().contains("\tat "), result.err());
    }

    @Test
    void aSoundWorkspaceIsClean() {
        var result = workspace.run("check");
        assertEquals(0, result.status(), result.out());
        assertEquals("", result.err());
        assertTrue(result.out().startsWith("no findings in "), result.out());
    }

    @Test
    void wrongUsageIsToldWithItsCure() {
        unusable("name a command");
        unusable("Unmatched argument", "chekc");
        unusable("Unknown option", "check", "--colour");
        unusable("no folder", "check", "--workspace", folder.resolve("nowhere").toString());
        unusable("did you mean `option-missing`?", "explain", "options-missing");
        unusable(
                "did you mean `fr-FR`?",
                "check",
                "--locale",
                "fr-FT",
                "--workspace",
                workspace.root().toString());
        unusable("unknown report format", "check", "--format", "pdf");
        unusable(
                "create it first",
                "check",
                "--output",
                folder.resolve("no/where.txt").toString(),
                "--workspace",
                workspace.root().toString());
    }

    @Test
    void helpAndVersionAreNoFaults() {
        assertEquals(0, TestWorkspace.runPlain("--help").status());
        assertTrue(TestWorkspace.runPlain("--version").out().startsWith("samepage "));
        assertTrue(TestWorkspace.runPlain("audit", "--help").out().contains("--source"));
    }

    @Test
    void aQuietAuditTellsTheSame() throws IOException {
        var file = TestWorkspace.changedNumber(folder);
        var loud = TestWorkspace.runPlain("audit", file.toString());
        var quiet = TestWorkspace.runPlain("audit", "--quiet", file.toString());
        assertEquals(1, quiet.status(), quiet.err());
        assertEquals(loud.out(), quiet.out());
        assertEquals("", quiet.err());
    }

    @Test
    void aFolderThatIsNoWorkspaceIsTold() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        var result = TestWorkspace.runPlain(
                "check", "--workspace", folder.resolve("empty").toString());
        assertEquals(2, result.status());
        assertTrue(result.out().contains("so this is no workspace"), result.out());
    }

    @Test
    void aWrongTranslationFailsTheCheckAndNamesThePlace() throws IOException {
        workspace.edit(FRENCH, "au moins {amount, number, ::}", "{amount, number, ::} au plus");
        var result = workspace.run("check");
        assertEquals(1, result.status(), result.out());
        assertTrue(result.out().contains("error[bound-changed]"), result.out());
        assertTrue(result.out().contains(FRENCH + ":43:"), result.out());
    }

    @Test
    void failOnDecidesTheStatusAndNotTheReport() throws IOException {
        workspace.edit(FRENCH, "Vous avez mené au moins {amount, number, ::} visites.", "Visites.");
        var strict = workspace.run("check");
        var never = workspace.run("check", "--fail-on", "never");
        assertEquals(1, strict.status());
        assertEquals(0, never.status());
        assertEquals(strict.out(), never.out());
    }

    @Test
    void otherLocalesAreLeftAlone() throws IOException {
        workspace.edit(FRENCH, "au moins ", "au plus ");
        assertEquals(0, workspace.run("check", "--locale", "de-DE").status());
        assertEquals(1, workspace.run("check", "--locale", "fr-FR").status());
    }

    @Test
    void anAllowanceSilencesItsRuleAndAnUnusedOneIsTold() throws IOException {
        workspace.edit(FRENCH, "au moins {amount, number, ::}", "{amount, number, ::} au plus");
        workspace.edit(
                FRENCH,
                "visites.\"\n  state: translated",
                "visites.\"\n  state: translated\n  allow:\n    - {rule: bound-changed, because: agreed with the port}"
                        + "\n    - {rule: words-glued, because: none}");
        var result = workspace.run("check");
        assertEquals(0, result.status(), result.out());
        assertFalse(result.out().contains("[bound-changed]"), result.out());
        assertTrue(result.out().contains("warning[unused-allowance]: the allowance of `words-glued`"), result.out());
    }

    @Test
    void theReportGoesToTheFileAsked() throws IOException {
        var file = folder.resolve("report.json");
        var result = workspace.run("check", "--format", "json", "--output", file.toString());
        assertEquals(0, result.status(), result.err());
        assertEquals("", result.out());
        assertTrue(Files.readString(file).contains("\"findings\": []"));
    }

    @Test
    void aMessageThatCannotBeReadIsUnusableInput() throws IOException {
        workspace.edit(FRENCH, "one {# guide réussit", "one {# guide {réussit");
        var check = workspace.run("check");
        assertEquals(2, check.status(), check.out());
        assertTrue(check.out().contains("error[message-syntax]"), check.out());
        var build = workspace.run("build", "--out", folder.resolve("site").toString());
        assertEquals(2, build.status(), build.err());
        assertFalse(Files.exists(folder.resolve("site/fr-FR")), "a site was written");
    }

    @Test
    void aStrictBuildWantsEveryTextTranslated() throws IOException {
        workspace.edit(FRENCH, "target: \"Examen\"", "target: \"\"");
        var site = folder.resolve("site");
        var strict = workspace.run("build", "--strict", "--out", site.toString());
        assertEquals(1, strict.status(), strict.err());
        assertFalse(Files.exists(site.resolve("index.html")));
        var open = workspace.run("build", "--out", site.toString());
        assertEquals(0, open.status(), open.err());
        var page = Jsoup.parse(Files.readString(site.resolve("fr-FR/harbor.html")));
        assertFalse(page.select("main [lang=en-US]").isEmpty(), page::html);
        assertTrue(open.err().contains("fr-FR/harbor"), open.err());
    }

    @Test
    void explainPrintsTheRulesPage() {
        var page = TestWorkspace.runPlain("explain", "option-missing");
        assertEquals(0, page.status());
        assertTrue(page.out().startsWith("# option-missing"), page.out());
        assertTrue(TestWorkspace.runPlain("explain").out().contains("number-changed"));
    }
}
