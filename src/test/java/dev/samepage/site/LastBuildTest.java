package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.workspace.WorkspaceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that leave out what the last one has done already. */
class LastBuildTest {
    private static final List<String> LOCALES = List.of("de-DE", "es-ES", "fr-FR");

    @TempDir
    Path elsewhere;

    private TrialWorkspace trial;
    private Instant clock = Instant.now().minusSeconds(100_000);

    @BeforeEach
    void copyWorkspace(@TempDir Path folder) throws Exception {
        trial = TrialWorkspace.in(folder);
        for (var name : List.of("one", "two", "three", "four")) {
            copyProgram(name);
        }
        // Files as young as a test's prove nothing by their stamps.
        try (var files = Files.walk(trial.root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                age(file);
            }
        }
    }

    private void copyProgram(String name) throws IOException {
        var program = Files.readString(trial.root.resolve("content/programs/trial.yaml"));
        write("content/programs/" + name + ".yaml", program.replace("program: trial", "program: " + name));
        for (var locale : LOCALES) {
            var bundle = trial.root.resolve("locales/" + locale + "/trial.yaml");
            if (Files.exists(bundle)) {
                write("locales/" + locale + "/" + name + ".yaml", Files.readString(bundle));
            }
        }
    }

    private void age(Path file) throws IOException {
        clock = clock.plusSeconds(1);
        Files.setLastModifiedTime(file, FileTime.from(clock));
    }

    private void write(String path, String text) throws IOException {
        trial.with(path, text);
        age(trial.root.resolve(path));
    }

    private void replace(String path, String old, String changed) throws IOException {
        trial.replace(path, old, changed);
        age(trial.root.resolve(path));
    }

    private SiteResult build() throws IOException {
        var last = LastBuild.of(trial.root, trial.site, List.of());
        var done = last.result();
        return done.isPresent()
                ? done.get()
                : SiteBuilder.build(WorkspaceFiles.open(trial.root), trial.site, List.of(), Gaps.SHOWN, last);
    }

    private void assertLikeAFreshOne(String after) throws IOException {
        var fresh = elsewhere.resolve("fresh");
        TrialWorkspace.empty(fresh);
        assertTrue(SiteBuilder.build(trial.read(), fresh, List.of(), Gaps.SHOWN).built());
        assertEquals(TrialWorkspace.files(fresh), trial.files(), after);
    }

    @Test
    void secondBuildReadsNothing() throws Exception {
        var first = build();
        // Its stamp is all that is looked at.
        for (var file : List.of("content/programs/one.yaml", "locales/de-DE/two.yaml", "content/glossary.yaml")) {
            garble(trial.root.resolve(file));
        }
        var second = build();
        assertTrue(second.built());
        assertEquals(List.of(), second.files().written());
        assertEquals(first.files().written(), second.files().unchanged());
        assertEquals(first.gaps(), second.gaps());
    }

    @Test
    void changedProgramIsTheOnlyOneThatIsRead() throws Exception {
        build();
        replace("locales/fr-FR/one.yaml", "Vous avez", "Vous comptez");
        garble(trial.root.resolve("content/programs/two.yaml"));
        garble(trial.root.resolve("locales/fr-FR/three.yaml"));
        var result = build();
        assertEquals(
                List.of(
                        "fr-FR/one.bilingual.md",
                        "fr-FR/one.html",
                        "fr-FR/one.json",
                        "fr-FR/one.md",
                        "fr-FR/search.js"),
                result.files().written());
        assertEquals(List.of(), result.files().removed());
    }

    private static void garble(Path file) throws IOException {
        var then = Files.getLastModifiedTime(file);
        Files.writeString(file, "#".repeat((int) Files.size(file)));
        Files.setLastModifiedTime(file, then);
    }

    @Test
    void youngFileIsReadAgain() throws Exception {
        build();
        var file = trial.root.resolve("content/programs/one.yaml");
        var text = Files.readString(file).replace("2000", "3000");
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        build();
        var then = Files.getLastModifiedTime(file);
        Files.writeString(file, text.replace("3000", "4000"));
        Files.setLastModifiedTime(file, then);
        build();
        assertTrue(trial.text("en-US/one.md").contains("4,000"));
    }

    @Test
    void failedBuildIsNotRemembered() throws Exception {
        build();
        replace("content/programs/one.yaml", "program: one", "program: other");
        assertFalse(build().built());
        assertFalse(build().built());
        replace("content/programs/one.yaml", "program: other", "program: one");
        assertTrue(build().built());
        assertLikeAFreshOne("a failed build");
    }

    @Test
    void damagedMemoryIsNoMemory() throws Exception {
        build();
        try (var files = Files.list(trial.root.resolve(dev.samepage.memory.MemoryFile.FOLDER))) {
            for (var file : files.toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        replace("locales/fr-FR/one.yaml", "Vous avez", "Vous comptez");
        assertTrue(build().built());
        assertLikeAFreshOne("damage");
    }

    @Test
    void otherOptionsMakeAnotherSite() throws Exception {
        build();
        assertTrue(LastBuild.of(trial.root, trial.site, List.of()).result().isPresent());
        assertTrue(
                LastBuild.of(trial.root, trial.site, List.of("de-DE")).result().isEmpty());
        assertTrue(LastBuild.of(trial.root, elsewhere, List.of()).result().isEmpty());
    }

    @Test
    void anyRowOfChangesGivesWhatAFreshBuildGives() throws Exception {
        for (var seed = 1; seed <= 2; seed++) {
            var random = new Random(seed);
            for (var step = 0; step < 10; step++) {
                var change = change(random);
                assertTrue(build().built(), change);
                assertLikeAFreshOne("seed " + seed + ", step " + step + ": " + change);
            }
        }
    }

    private String change(Random random) throws IOException {
        var name = List.of("one", "two", "three").get(random.nextInt(3));
        var number = 1000 + random.nextInt(9000);
        var program = trial.root.resolve("content/programs/" + name + ".yaml");
        switch (random.nextInt(9)) {
            case 0 -> {
                var text = Files.readString(program);
                write(
                        "content/programs/" + name + ".yaml",
                        text.replaceFirst("(?m)^version: .*", "version: 2026." + number));
            }
            case 1 -> {
                var text = Files.readString(program);
                write(
                        "content/programs/" + name + ".yaml",
                        text.replaceFirst("(?m)^title: .*", "title: Number " + number));
            }
            case 2 -> {
                var path = "locales/de-DE/" + name + ".yaml";
                var text = Files.readString(trial.root.resolve(path));
                write(path, text.replaceFirst("(?m)^(  target: .*\\w)$", "$1 " + number));
            }
            case 3 -> copyProgram("extra-" + number);
            case 4 -> {
                Files.deleteIfExists(trial.root.resolve("content/programs/four.yaml"));
                for (var locale : LOCALES) {
                    Files.deleteIfExists(trial.root.resolve("locales/" + locale + "/four.yaml"));
                }
            }
            case 5 -> copyProgram("four");
            case 6 -> Files.delete(trial.site.resolve("de-DE/" + name + ".html"));
            case 7 -> Files.writeString(trial.site.resolve("fr-FR/index.html"), "changed by hand");
            default -> replace("content/ui.yaml", "site.title: ", "site.title: X");
        }
        return name + " " + number;
    }
}
