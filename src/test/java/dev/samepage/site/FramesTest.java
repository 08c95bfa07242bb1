package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.Folders;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are filled in must be those that the templates would have made for each language by themselves. */
class FramesTest {
    private static final String OWN = "<#-- a template of this workspace's own, so nothing is taken for granted -->\n";

    private static final List<String> TEMPLATES =
            List.of("templates/html/program.ftlh", "templates/markdown/program.ftl", "templates/html/index.ftlh");

    @TempDir
    Path folder;

    /** Builds with templates that say the same, but are not the built-in ones. */
    private void assertFilledLikeTemplates(TrialWorkspace trial) throws IOException {
        trial.build();
        var filled = trial.files();
        for (var name : TEMPLATES) {
            trial.with(name, OWN + Files.readString(Path.of(name)));
            assertTrue(trial.build().built());
            assertEquals(filled, trial.files(), name);
        }
    }

    @Test
    void pagesWithGapsAreTheSame() throws Exception {
        assertFilledLikeTemplates(TrialWorkspace.in(folder));
    }

    @Test
    void signsOfEveryFormatAreEscapedTheSame() throws Exception {
        var trial = TrialWorkspace.in(folder);
        var hostile = "a < b & c > d \\\"quoted\\\" 'it’s' `code` **strong** \\\\ 😀 \\u2028 \\uE000a0\\uE001 {x";
        trial.replace(
                "locales/de-DE/trial.yaml", "target: Probeprogramm", "target: \"" + hostile.replace(" {x", "") + "\"");
        trial.replace(
                "content/programs/trial.yaml",
                "title: Trial program",
                "title: \"<Trial> & \\\"more\\\" 'program' *x*\"");
        assertFilledLikeTemplates(trial);
    }

    @Test
    void whatLooksLikeAMarkIsTheSame() throws Exception {
        var trial = TrialWorkspace.in(folder);
        trial.replace("content/programs/trial.yaml", "code: X-70*1", "code: \"X\\uE000c999\\uE001 \\uE003\"");
        assertFilledLikeTemplates(trial);
        trial.replace("content/programs/trial.yaml", "version: 2026-11", "version: \"1\\uE003 \\uE0000\"");
        assertFilledLikeTemplates(trial);
    }

    @Test
    void labelThatLooksLikeAMarkIsTheSame() throws Exception {
        var trial = TrialWorkspace.in(folder);
        var labels = trial.source("content/ui.yaml")
                .replaceFirst("(?m)^index.changed: .*", "index.changed: \"\\\\uE000a0\\\\uE001 \\\\uE003\"")
                .replaceFirst("(?m)^search.programs.many: .*", "search.programs.many: \"\\\\uE0030 {count}\"");
        trial.with("content/ui.yaml", labels);
        assertFilledLikeTemplates(trial);
        assertTrue(trial.text("en-US/index.html").contains("\uE000a0\uE001"));
        assertTrue(trial.text("en-US/index.html").contains("\uE0030 20"));
    }

    @Test
    void addressesAndLinksInTextsAreTheSame() throws Exception {
        var trial = TrialWorkspace.in(folder);
        trial.replace(
                "locales/de-DE/trial.yaml",
                "target: Probeprogramm",
                "target: \"Probe [eins](https://example.org/a?b=1&c=2) [zwei](https://example.org/d/) \\n\\n `x=\\\"y\\\"` \"");
        trial.replace("content/programs/trial.yaml", "https://", "https://a.example/?q=1&x='/");
        assertFilledLikeTemplates(trial);
    }

    @Test
    void otherDigitsAreTheSame() throws Exception {
        var trial = TrialWorkspace.in(folder);
        trial.replace("samepage.yaml", "de-DE", "ar-EG, de-DE");
        assertFilledLikeTemplates(trial);
    }

    @Test
    void shippedPagesAreTheSame() throws Exception {
        var root = folder.resolve("copy");
        Folders.copyShipped(root);
        var site = folder.resolve("site");
        assertTrue(SiteBuilder.build(Workspace.read(root), site, List.of(), Gaps.SHOWN)
                .built());
        var filled = TrialWorkspace.files(site);
        for (var name : TEMPLATES) {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), OWN + Files.readString(Path.of(name)));
        }
        assertTrue(SiteBuilder.build(Workspace.read(root), site, List.of(), Gaps.SHOWN)
                .built());
        assertEquals(filled, TrialWorkspace.files(site));
    }

    /** Programmes of random trees with random gaps, of which many share frames; seeds 0 to 13. */
    @Test
    void randomPagesAreTheSame() throws Exception {
        assertFilledLikeTemplates(RandomTrial.in(folder, 14));
    }

    @Test
    void bytesAreThoseOfTheJdk() {
        var text = "a–é\uD83D\uDE00\uD83D x\uDE00" + "ü".repeat(100_000);
        var bytes = new Bytes();
        bytes.put(text);
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes.copy());
    }
}
