package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.Folders;
import dev.samepage.model.Program;
import dev.samepage.page.RandomPrograms;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are filled in must be those that the templates would have made for each language by themselves. */
class FramesTest {
    private static final String OWN = "<#-- a template of this workspace's own, so nothing is taken for granted -->\n";

    private static final List<String> TEMPLATES =
            List.of("templates/html/program.ftlh", "templates/markdown/program.ftl");

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
        var trial = TrialWorkspace.in(folder);
        trial.remove("content/programs");
        trial.with("content/glossary.yaml", RandomPrograms.GLOSSARY);
        for (var seed = 0; seed < 14; seed++) {
            var id = "random-" + seed;
            trial.with("content/programs/" + id + ".yaml", RandomPrograms.yaml(id, seed, 1 + seed % 3, 2 + seed % 5));
        }
        for (var locale : List.of("de-DE", "es-ES", "fr-FR", "it-IT")) {
            Files.deleteIfExists(trial.root.resolve("locales/" + locale + "/trial.yaml"));
        }
        var programs = trial.read().programs();
        for (var i = 0; i < programs.size(); i++) {
            var random = new Random(i);
            for (var locale : List.of("de-DE", "es-ES", "fr-FR")) {
                trial.with(
                        "locales/" + locale + "/" + programs.get(i).id() + ".yaml",
                        bundle(programs.get(i), random, i % 3 == 0 ? 0 : random.nextInt(4)));
            }
        }
        assertFilledLikeTemplates(trial);
    }

    /** A translation of which some texts are missing or outdated: none, or about one in {@code gaps}. */
    private static String bundle(Program program, Random random, int gaps) {
        var more =
                List.of("", "", " – é", " **stark**", " [x](https://example.org/a?b=1&c)", " & <b> \"q\" *", " _u_ 😀");
        var out = new StringBuilder();
        for (var message : program.messages()) {
            if (gaps > 0 && random.nextInt(gaps + 1) == 0) {
                continue;
            }
            var source = message.text().value();
            var old = gaps > 0 && random.nextInt(gaps + 2) == 0 ? "Before: " : "";
            out.append(message.key())
                    .append(":\n  source: ")
                    .append(Json.quote(old + source))
                    .append("\n  target: ")
                    .append(Json.quote("Ü " + source + more.get(random.nextInt(more.size()))))
                    .append("\n  state: translated\n");
        }
        return out.isEmpty() ? "{}\n" : out.toString();
    }

    @Test
    void bytesAreThoseOfTheJdk() {
        var text = "a–é\uD83D\uDE00\uD83D x\uDE00" + "ü".repeat(100_000);
        var bytes = new Bytes();
        bytes.put(text);
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes.copy());
    }
}
