package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.locale.LocaleTag;
import dev.samepage.memory.MemoryFile;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.text.WholeFolder;
import dev.samepage.workspace.WorkspaceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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

    private SiteResult build(LocaleTag... locales) throws IOException {
        var tags = Stream.of(locales).map(LocaleTag::tag).toList();
        var last = LastBuild.of(trial.root, trial.site, tags);
        var done = last.result();
        return done.isPresent()
                ? done.get()
                : SiteBuilder.build(WorkspaceFiles.open(trial.root), trial.site, List.of(locales), Gaps.SHOWN, last);
    }

    private void assertLikeAFreshOne(String after, LocaleTag... locales) throws IOException {
        var fresh = elsewhere.resolve("fresh");
        WholeFolder.delete(fresh);
        var result = SiteBuilder.build(trial.read(), fresh, List.of(locales), Gaps.SHOWN);
        assertTrue(result.built());
        assertEquals(TrialWorkspace.files(fresh), trial.files(), after);
        assertEquals(result.gaps(), build(locales).gaps(), after);
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
        assertEquals(first.files().written().size(), second.files().unchanged());
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
    void fileOfTheSameTimeAndSizeIsReadWhereItWasYoung() throws Exception {
        var file = trial.root.resolve("content/programs/one.yaml");
        var text = Files.readString(file).replace("2000", "3000");
        Files.writeString(file, text);
        // Coarse file systems have no fractions of a second; a minute ahead, so that it is young however slow this is.
        var then = FileTime.from(Instant.ofEpochSecond(Instant.now().getEpochSecond() + 60));
        Files.setLastModifiedTime(file, then);
        build();
        Files.writeString(file, text.replace("3000", "4000"));
        Files.setLastModifiedTime(file, then);
        build();
        assertTrue(trial.text("en-US/one.md").contains("4,000"));
        assertLikeAFreshOne("the same time");
    }

    @Test
    void touchedFilesAreKnownByTheirBytes() throws Exception {
        build();
        for (var folder : List.of(trial.root.resolve("content"), trial.site)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    age(file);
                }
            }
        }
        assertEquals(List.of(), build().files().written());
        garble(trial.root.resolve("content/programs/one.yaml"));
        assertEquals(List.of(), build().files().written(), "the new times are remembered");
        assertTrue(LastBuild.of(trial.root, trial.site, List.of()).result().isPresent());
    }

    @Test
    void pageChangedByHandIsMadeAgainWhateverItsTime() throws Exception {
        build();
        var page = trial.site.resolve("fr-FR/one.html");
        var then = Files.getLastModifiedTime(page);
        // Another file with the time and size of the page in its place, as some tools put it there.
        var other = trial.site.resolve("fr-FR/other");
        Files.writeString(other, "#".repeat((int) Files.size(page)));
        Files.setLastModifiedTime(other, then);
        Files.move(other, page, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(List.of("fr-FR/one.html"), build().files().written());
        assertLikeAFreshOne("a page in another's place");
    }

    @Test
    void wordsToSearchForStayThoseOfAllPrograms() throws Exception {
        build();
        replace("locales/fr-FR/two.yaml", "Vous avez", "Quiconque possède");
        assertTrue(build().files().written().contains("fr-FR/search.js"));
        assertTrue(trial.text("fr-FR/search.js").contains("[\"quiconque\",\"4\"]"), trial.text("fr-FR/search.js"));
        assertLikeAFreshOne("a new word");
        copyProgram("extra");
        build();
        assertTrue(trial.text("fr-FR/search.js").contains("[\"quiconque\",\"5\"]"), trial.text("fr-FR/search.js"));
        assertLikeAFreshOne("a programme before it");
        Files.writeString(trial.site.resolve("fr-FR/search.js"), "changed by hand");
        replace("locales/fr-FR/one.yaml", "Vous avez", "Vous comptez");
        build();
        assertLikeAFreshOne("an index changed by hand");
    }

    @Test
    void forgedWordsToSearchForMakeEverythingAnew() throws Exception {
        build();
        var words = trial.site.resolve("fr-FR/search.js");
        var page = trial.site.resolve("es-ES/two.html");
        age(words);
        age(page);
        build();
        garble(words);
        garble(page);
        replace("locales/fr-FR/one.yaml", "Vous avez", "Quiconque possède");
        var written = build().files().written();
        assertTrue(written.containsAll(List.of("es-ES/two.html", "fr-FR/search.js")), written.toString());
        assertLikeAFreshOne("a forged index");
        garble(trial.root.resolve("content/programs/two.yaml"));
        assertEquals(List.of(), build().files().written(), "the build after that is remembered");
    }

    @Test
    void languageThatIsNoLongerTranslatedIsLeftOutOfEveryMenu() throws Exception {
        build();
        Files.delete(trial.root.resolve("locales/fr-FR/one.yaml"));
        var written = build().files().written();
        assertTrue(written.contains("de-DE/one.html"), written.toString());
        assertLikeAFreshOne("a language less");
    }

    @Test
    void someLanguagesAreBuiltLikeAll() throws Exception {
        var locales = new LocaleTag[] {LocaleTag.of("de-DE"), LocaleTag.of("fr-FR")};
        build(locales);
        for (var locale : List.of("fr-FR", "de-DE", "es-ES")) {
            var path = "locales/" + locale + "/one.yaml";
            write(path, trial.source(path).replaceFirst("(?m)^(  target: .*\\w)$", "$1 17"));
            assertTrue(build(locales).built());
            assertLikeAFreshOne(locale, locales);
        }
    }

    @Test
    void workspaceThatCannotBeWrittenIsBuilt() throws Exception {
        var before = Files.getPosixFilePermissions(trial.root);
        Files.setPosixFilePermissions(trial.root, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertTrue(build().built());
            assertTrue(build().built());
        } finally {
            Files.setPosixFilePermissions(trial.root, before);
        }
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
        for (var file : memories()) {
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        replace("locales/fr-FR/one.yaml", "Vous avez", "Vous comptez");
        assertTrue(build().built());
        assertLikeAFreshOne("damage");
    }

    @Test
    void manifestThatIsNoTextIsNoManifest() throws Exception {
        build();
        Files.write(trial.site.resolve("manifest.json"), new byte[] {(byte) 0xff, '\n', 0, (byte) 0xc3});
        build();
        assertLikeAFreshOne("a manifest of other bytes");
    }

    @Test
    void memoryThatWasCutOffIsNoMemory() throws Exception {
        build();
        var files = memories();
        assertEquals(1, files.size());
        var bytes = Files.readAllBytes(files.get(0));
        for (var length : List.of(0, 7, 8, 100, bytes.length / 2, bytes.length - 1)) {
            Files.write(files.get(0), Arrays.copyOf(bytes, length));
            write("locales/fr-FR/one.yaml", trial.source("locales/fr-FR/one.yaml") + "# " + length + "\n");
            assertTrue(build().built());
            assertLikeAFreshOne("cut to " + length);
        }
    }

    private List<Path> memories() throws IOException {
        try (var files = Files.list(trial.root.resolve(MemoryFile.FOLDER))) {
            return files.filter(file -> file.getFileName().toString().startsWith("build-"))
                    .toList();
        }
    }

    @Test
    void whatAKilledBuildLeftBehindIsTakenAwayThoughThereIsNothingToDo() throws Exception {
        build();
        var left = trial.site.resolve(SiteWriter.STAGING + "/fr-FR/one.html");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "half a pa");
        assertEquals(List.of(), build().files().written());
        assertFalse(Files.exists(trial.site.resolve(SiteWriter.STAGING)));
        assertLikeAFreshOne("a killed build");
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
        for (var seed = 1; seed <= 3; seed++) {
            var random = new Random(seed);
            for (var step = 0; step < 12; step++) {
                var change = change(random);
                var result = build();
                assertTrue(result.built(), change + ": " + result.faults() + result.findings());
                assertLikeAFreshOne("seed " + seed + ", step " + step + ": " + change);
            }
        }
    }

    private String change(Random random) throws IOException {
        var name = List.of("one", "two", "three").get(random.nextInt(3));
        var number = 1000 + random.nextInt(9000);
        var program = trial.root.resolve("content/programs/" + name + ".yaml");
        switch (random.nextInt(18)) {
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
            case 8 -> replace("content/ui.yaml", "site.title: ", "site.title: X");
            case 9, 10 -> {
                var path = "locales/" + LOCALES.get(random.nextInt(LOCALES.size())) + "/" + name + ".yaml";
                write(path, trial.source(path).replaceFirst("(?m)^(  target: .*\\w)$", "$1 " + number));
            }
            case 11 -> {
                var path = "locales/fr-FR/" + name + ".yaml";
                write(
                        path,
                        trial.source(path)
                                .replaceFirst("state: \\w+", "state: " + (random.nextBoolean() ? "initial" : "final")));
            }
            case 12 -> {
                var path = "content/programs/" + name + ".yaml";
                write(path, trial.source(path).replaceFirst("(?m)^( +text: \"?\\w)", "$1" + number));
            }
            case 13 -> write("templates/assets/site.css", "/* " + number + " */ body { margin: " + number + "px }\n");
            case 14 -> {
                if (trial.root.resolve("locales/pt-PT").toFile().exists()) {
                    trial.remove("locales/pt-PT");
                    replace("samepage.yaml", ", pt-PT]", "]");
                } else {
                    replace("samepage.yaml", "it-IT]", "it-IT, pt-PT]");
                    write("locales/pt-PT/" + name + ".yaml", trial.source("locales/es-ES/" + name + ".yaml"));
                }
            }
            case 15 -> copyProgram(name);
            case 16 -> Files.writeString(trial.site.resolve("de-DE/search.js"), "changed by hand");
            default -> age(program);
        }
        return name + " " + number;
    }
}
