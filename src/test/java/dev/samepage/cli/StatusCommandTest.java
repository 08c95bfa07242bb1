package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class StatusCommandTest {
    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void oneOfEachKind() throws IOException {
        workspace = TestWorkspace.in(folder);
        var german = "locales/de-DE/harbor.yaml";
        workspace.edit("content/programs/harbor.yaml", "You led at least", "You have led at least");
        workspace.edit(german, "target: \"Praxis\"", "target: \"\"");
        workspace.edit(
                german, "target: \"Hafenführer\"\n  state: translated", "target: Hafenführer\n  state: reviewed");
        workspace.edit(german, "target: \"Was ein Hafenführer braucht.\"", "target: What a harbor guide needs.");
    }

    @Test
    void theTableCountsWhatIsDoneAndWhatIsLeft() {
        var result = workspace.run("status", "--locale", "de-DE");
        assertEquals(0, result.status());
        var lines = result.out().lines().toList();
        assertEquals(
                "locale  program  texts  translated  reviewed  drafts  stale  missing  as source  words left  done",
                lines.get(0).replaceAll(" {3,}", "  "));
        assertEquals("de-DE harbor 15 13 1 0 1 1 1 8 86%", lines.get(1).replaceAll(" +", " "));
        assertTrue(lines.get(3).startsWith("de-DE   all"), result.out());
    }

    @Test
    void oneProgrammeIsCountedAlone() {
        var lines = workspace
                .run("status", "--locale", "de-DE", "--program", "harbor")
                .out()
                .lines()
                .toList();
        assertEquals(2, lines.size());
        assertEquals("de-DE harbor 15 13 1 0 1 1 1 8 86%", lines.get(1).replaceAll(" +", " "));
        assertEquals(2, workspace.run("status", "--program", "harbour").status());
    }

    @Test
    void copiedWordsAreDraftsUntilSomebodyWorksOnThem() throws IOException {
        assertEquals(0, workspace.run("new-locale", "fr-CA").status());
        assertEquals("fr-CA harbor 15 0 0 14 1 0 0 46 0%", counts("fr-CA"));
        workspace.edit("locales/fr-CA/harbor.yaml", "target: Examen", "target: Épreuve");
        assertEquals("fr-CA harbor 15 1 0 13 1 0 0 45 6%", counts("fr-CA"));
    }

    private String counts(String locale) {
        var lines = workspace
                .run("status", "--locale", locale, "--program", "harbor")
                .out()
                .lines();
        return lines.toList().get(1).replaceAll(" +", " ");
    }

    @Test
    void jsonHasTheSameCounts() {
        var result = workspace.run("status", "--locale", "de-DE", "--format", "json");
        assertEquals(0, result.status());
        // JSON is YAML, so the reader at hand reads it.
        assertTrue(new Yaml()
                .load(result.out())
                .toString()
                .contains(
                        "{program=harbor, units=15, translated=13, reviewed=1, drafts=0, stale=1, missing=1, sameAsSource=1,"
                                + " wordsLeft=8, percent=86}"));
    }

    @Test
    void theBadgeIsWellFormedAndSaysInWordsWhatItShows() throws Exception {
        var file = workspace.root().resolve("badge.svg");
        assertEquals(0, workspace.run("status", "--badge", file.toString()).status());
        var svg = workspace.read("badge.svg");
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertTrue(
                root.getElementsByTagName("title")
                        .item(0)
                        .getTextContent()
                        .matches("translated: \\d+% of \\d+ texts in 2 languages"),
                svg);
    }

    @Test
    void aBadgeWithoutAFolderIsAnError() {
        var result = workspace.run("status", "--badge", folder + "/nowhere/badge.svg");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("there is no such file or folder"), result.err());
    }
}
