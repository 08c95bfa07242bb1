package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.memory.MemoryFile;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.text.WholeFolder;
import dev.samepage.workspace.WorkspaceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are filled into the frames of an earlier build must be those of a build from nothing. */
class FrameMemoryTest {
    private static final int PROGRAMS = 8;

    @TempDir
    Path folder;

    private TrialWorkspace trial;
    private LastBuild last;

    @BeforeEach
    void buildOnce() throws Exception {
        trial = RandomTrial.in(folder, PROGRAMS);
        build();
        assertFalse(last.frames().any());
        assertTrue(last.frames().grown());
    }

    private void build() throws IOException {
        last = LastBuild.of(trial.root, trial.site, List.of());
        assertTrue(last.result().isEmpty());
        var result = SiteBuilder.build(WorkspaceFiles.open(trial.root), trial.site, List.of(), Gaps.SHOWN, last);
        assertTrue(result.built(), () -> result.faults() + " " + result.findings());
    }

    private void assertLikeAFreshOne(String after) throws IOException {
        var fresh = folder.resolve("fresh");
        WholeFolder.delete(fresh);
        assertTrue(SiteBuilder.build(trial.read(), fresh, List.of(), Gaps.SHOWN).built());
        assertEquals(TrialWorkspace.files(fresh), trial.files(), after);
    }

    private void translate(int program, String locale, Random random, int gaps) throws IOException {
        var id = "random-" + program;
        var read = trial.read().programs().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        RandomTrial.bundle(trial, locale, read, random, gaps);
    }

    @Test
    void changedTextNeedsNoTemplate() throws Exception {
        trial.replace("locales/fr-FR/random-0.yaml", "Ü Description", "Ü Other words");
        build();
        assertTrue(last.frames().any());
        assertFalse(last.frames().grown());
        assertTrue(trial.text("fr-FR/random-0.html").contains("Ü Other words"));
        assertLikeAFreshOne("a changed text");
    }

    /** Seeds 1 to 12: one language is translated anew, at times a whole programme is another one. */
    @Test
    void anyRowOfChangesGivesWhatAFreshBuildGives() throws Exception {
        for (var seed = 1; seed <= 12; seed++) {
            var random = new Random(seed);
            var program = random.nextInt(PROGRAMS);
            if (seed % 4 == 0) {
                RandomTrial.program(trial, "random-" + program, 100 + seed);
                for (var locale : RandomTrial.LOCALES) {
                    translate(program, locale, random, 0);
                }
            }
            var locale = RandomTrial.LOCALES.get(random.nextInt(RandomTrial.LOCALES.size()));
            translate(program, locale, random, random.nextInt(4));
            build();
            assertTrue(last.frames().any(), "seed " + seed);
            assertLikeAFreshOne("seed " + seed);
        }
    }

    @Test
    void framesOfOtherLabelsSettingsOrTemplatesAreNotUsed() throws Exception {
        for (var change : List.of(
                List.of("content/ui.yaml", "site.title: ", "site.title: X"),
                List.of("samepage.yaml", "locales:", "# other\nlocales:"))) {
            trial.replace(change.get(0), change.get(1), change.get(2));
            build();
            assertFalse(last.frames().any(), change.get(0));
            assertLikeAFreshOne(change.get(0));
        }
        trial.with("templates/html/requirement.ftlh", "<p>own</p>\n");
        build();
        assertFalse(last.frames().any());
        assertTrue(trial.text("de-DE/random-1.html").contains("<p>own"));
    }

    @Test
    void damagedFramesAreNone() throws Exception {
        Path file;
        try (var files = Files.list(trial.root.resolve(MemoryFile.FOLDER))) {
            file = files.filter(one -> one.getFileName().toString().startsWith("frames-"))
                    .findFirst()
                    .orElseThrow();
        }
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        trial.replace("locales/fr-FR/random-0.yaml", "Ü Description", "Ü Other words");
        build();
        assertFalse(last.frames().any());
        assertLikeAFreshOne("damage");
    }
}
