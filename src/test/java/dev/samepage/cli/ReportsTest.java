package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final String FRENCH = "locales/fr-FR/harbor.yaml";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void spoilAWorkspace() throws IOException {
        workspace = TestWorkspace.in(folder);
        workspace.edit(FRENCH, "au moins ", "au plus ");
    }

    @Test
    void severalReportsAreWrittenAtOnce() throws IOException {
        var sarif = folder.resolve("out.sarif");
        var junit = folder.resolve("out.xml");
        var result = workspace.run(
                "check", "--format", "github", "--report", "sarif=" + sarif, "--report", "junit=" + junit);
        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().startsWith("::error file=" + FRENCH), result.out());
        assertTrue(Files.readString(sarif).contains("\"ruleId\": \"bound-changed\""));
        assertTrue(Files.readString(junit).contains("<testsuite"));
    }

    @Test
    void aJobOnGithubGetsASummaryBehindThoseOfOtherSteps() throws IOException {
        var page = Files.writeString(folder.resolve("summary.md"), "## Another step\n");
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var cli = new Cli(out, out, Console.PLAIN, Optional.of(page));
        var root = workspace.root().toString();
        cli.run("check", "--workspace", root);
        assertEquals("## Another step\n", Files.readString(page), "only for GitHub's own format");
        assertEquals(1, cli.run("check", "--workspace", root, "--format", "github"));
        var text = Files.readString(page);
        assertTrue(text.startsWith("## Another step\n## Samepage\n\n**1 error"), text);
        assertTrue(text.contains("| fr-FR | 1 | 0 | 0 |"), text);
        assertEquals(
                2,
                new Cli(out, out, Console.PLAIN, Optional.of(folder))
                        .run("check", "--workspace", root, "--format", "github"),
                "a summary that cannot be written is no success");
    }

    @Test
    void aBaselineKnowsWhatStoodInIt() throws IOException {
        var baseline = folder.resolve("known.txt");
        assertEquals(
                2, workspace.run("check", "--baseline", baseline.toString()).status());
        assertEquals(
                0,
                workspace
                        .run("check", "--baseline", baseline.toString(), "--update-baseline")
                        .status());
        var same = workspace.run("check", "--baseline", baseline.toString());
        assertEquals(0, same.status(), same.out());
        assertTrue(same.err().contains("1 known, 0 new, 0 fixed"), same.err());
        assertFalse(Files.readString(baseline).contains(":43"), "a line number in the baseline");

        workspace.edit(FRENCH, "au plus ", "au moins ");
        var fixed = workspace.run("check", "--baseline", baseline.toString());
        assertEquals(1, fixed.status(), fixed.out());
        assertTrue(fixed.out().contains("error[baseline-entry-fixed]"), fixed.out());
        assertEquals(
                0,
                workspace
                        .run("check", "--locale", "de-DE", "--baseline", baseline.toString())
                        .status(),
                "a run without the locale must not call its entries fixed");
    }

    @Test
    void aNewFindingIsNotHiddenByTheBaseline() throws IOException {
        var baseline = folder.resolve("known.txt");
        workspace.run("check", "--baseline", baseline.toString(), "--update-baseline");
        workspace.edit(FRENCH, "\"Ports du nord\"", "\"Northern ports\"");
        workspace.edit("locales/de-DE/harbor.yaml", "mindestens ", "höchstens ");
        var result = workspace.run("check", "--baseline", baseline.toString());
        assertEquals(1, result.status());
        assertTrue(result.out().contains("locales/de-DE/harbor.yaml"), result.out());
    }

    @Test
    void aFormatThatDoesNotExistIsToldWithTheNearest() {
        var result = workspace.run("check", "--format", "sarfi");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("did you mean `sarif`?"), result.err());
        assertEquals(2, workspace.run("check", "--report", "sarif").status());
    }

    @Test
    void otherToolsFilesAreAudited() throws IOException {
        var xliff = folder.resolve("a.xlf");
        Files.writeString(xliff, """
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
                <file original="a" source-language="en-US" target-language="de-DE" datatype="plaintext"><body>
                <trans-unit id="1" resname="tours"><source>Lead 2,000 tours.</source><target>Leiten Sie 3.000 Führungen.</target></trans-unit>
                </body></file></xliff>
                """);
        var po = folder.resolve("b.po");
        Files.writeString(po, """
                msgid ""
                msgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n"

                msgctxt "exam"
                msgid "You must pass."
                msgstr "Vous pouvez réussir."
                """);
        var result = TestWorkspace.runPlain("audit", "--format", "json", xliff.toString(), po.toString());
        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().contains("\"rule\": \"number-changed\""), result.out());
        assertTrue(result.out().contains("\"key\": \"tours\""), result.out());
        assertTrue(result.out().contains("\"rule\": \"obligation-changed\""), result.out());
    }
}
