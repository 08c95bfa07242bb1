package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.Folders;
import dev.samepage.memory.MemoryFile;
import dev.samepage.text.WholeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that leave out what the last one has looked at already. */
class LastCheckTest {
    private static final List<String> FORMATS =
            List.of("json", "sarif", "junit", "github", "gitlab", "checkstyle", "html");
    private static final List<String> LOCALES = List.of("de-DE", "fr-FR");
    private static final String FRENCH = "locales/fr-FR/two.yaml";
    private static final List<String> NAMES = List.of("one", "two", "three");

    @TempDir
    private Path elsewhere;

    private TestWorkspace workspace;
    private Instant clock = Instant.now().minusSeconds(100_000);

    @BeforeEach
    void copyPrograms(@TempDir Path folder) throws IOException {
        workspace = TestWorkspace.in(folder);
        for (var name : NAMES) {
            copyProgram(name);
        }
        // Files as young as a test's prove nothing by their times.
        try (var files = Files.walk(workspace.root())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                age(file);
            }
        }
    }

    private void copyProgram(String name) throws IOException {
        var program = workspace.read("content/programs/harbor.yaml");
        write("content/programs/" + name + ".yaml", program.replace("program: harbor", "program: " + name));
        for (var locale : LOCALES) {
            write("locales/" + locale + "/" + name + ".yaml", workspace.read("locales/" + locale + "/harbor.yaml"));
        }
    }

    private void age(Path file) throws IOException {
        clock = clock.plusSeconds(1);
        Files.setLastModifiedTime(file, FileTime.from(clock));
    }

    private void write(String path, String text) throws IOException {
        workspace.write(path, text);
        age(workspace.root().resolve(path));
    }

    private void edit(String path, String from, String to) throws IOException {
        workspace.edit(path, from, to);
        age(workspace.root().resolve(path));
    }

    /** Everything that a check tells. */
    private record Told(int status, String out, String err, Map<String, String> reports) {}

    private Told check(String... options) throws IOException {
        var args = new ArrayList<>(List.of("check", "--quiet"));
        args.addAll(List.of(options));
        for (var format : FORMATS) {
            args.add("--report");
            args.add(format + "=" + elsewhere.resolve(format));
        }
        var result = workspace.run(args.toArray(String[]::new));
        var reports = new TreeMap<String, String>();
        for (var format : FORMATS) {
            var file = elsewhere.resolve(format);
            reports.put(format, Files.exists(file) ? Files.readString(file) : "none");
            Files.deleteIfExists(file);
        }
        return new Told(result.status(), result.out(), result.err(), reports);
    }

    private Told checkAnew(String... options) throws IOException {
        var memory = workspace.root().resolve(MemoryFile.FOLDER);
        var aside = elsewhere.resolve("memory");
        if (Files.exists(memory)) {
            Files.move(memory, aside);
        }
        var told = check(options);
        WholeFolder.delete(memory);
        if (Files.exists(aside)) {
            Files.move(aside, memory);
        }
        return told;
    }

    private void assertLikeAFreshOne(String after, String... options) throws IOException {
        assertEquals(checkAnew(options), check(options), after);
        assertEquals(checkAnew(options), check(options), after + ", a second time");
    }

    private static void garble(Path file) throws IOException {
        var then = Files.getLastModifiedTime(file);
        Files.writeString(file, "#".repeat((int) Files.size(file)));
        Files.setLastModifiedTime(file, then);
    }

    private List<Path> memories() throws IOException {
        try (var files = Files.list(workspace.root().resolve(MemoryFile.FOLDER))) {
            return files.filter(file -> file.getFileName().toString().startsWith("check-"))
                    .toList();
        }
    }

    @Test
    void secondCheckReadsNothing() throws IOException {
        edit(FRENCH, "au moins", "au plus 17");
        var first = check();
        assertEquals(ExitStatus.FINDINGS, first.status());
        for (var file : List.of("content/programs/one.yaml", "locales/fr-FR/two.yaml", "content/glossary.yaml")) {
            garble(workspace.root().resolve(file));
        }
        assertEquals(first, check());
    }

    @Test
    void changedProgramIsTheOnlyOneThatIsRead() throws IOException {
        check();
        garble(workspace.root().resolve("content/programs/one.yaml"));
        garble(workspace.root().resolve("locales/de-DE/three.yaml"));
        edit(FRENCH, "au moins", "au plus 17");
        var told = check();
        assertEquals(ExitStatus.FINDINGS, told.status(), told.err());
        assertTrue(told.out().contains("locales/fr-FR/two.yaml"), told.out());
    }

    @Test
    void fileOfTheSameTimeAndSizeIsReadWhereItIsYoung() throws IOException {
        check();
        var file = workspace.root().resolve("locales/fr-FR/two.yaml");
        var text = Files.readString(file).replace("au moins {amount", "au plus  {amount");
        Files.writeString(file, text);
        // Coarse file systems have no fractions of a second; a minute ahead, so that it is young however slow this is.
        var then = FileTime.from(Instant.ofEpochSecond(Instant.now().getEpochSecond() + 60));
        Files.setLastModifiedTime(file, then);
        assertEquals(ExitStatus.FINDINGS, check().status());
        Files.writeString(file, text.replace("au plus  {amount", "au moins {amount"));
        Files.setLastModifiedTime(file, then);
        assertEquals(ExitStatus.CLEAN, check().status());
    }

    @Test
    void touchedFileIsKnownByItsBytes() throws IOException {
        var first = check();
        for (var name : NAMES) {
            age(workspace.root().resolve("content/programs/" + name + ".yaml"));
        }
        assertEquals(first, check());
        garble(workspace.root().resolve("content/programs/one.yaml"));
        assertEquals(first, check(), "the new times are remembered");
    }

    @Test
    void faultyFileIsNotRemembered() throws IOException {
        check();
        edit("locales/fr-FR/one.yaml", "title:", "title: [");
        var told = check();
        assertEquals(ExitStatus.UNUSABLE, told.status());
        assertLikeAFreshOne("a faulty file");
        edit("locales/fr-FR/one.yaml", "title: [", "title:");
        assertLikeAFreshOne("a mended file");
    }

    @Test
    void translationThatIsNoMessageStillEndsWithTwo() throws IOException {
        edit("locales/fr-FR/one.yaml", "Ports du nord", "Ports {du nord");
        assertEquals(ExitStatus.UNUSABLE, check().status());
        assertEquals(ExitStatus.UNUSABLE, check().status());
        assertLikeAFreshOne("no message");
    }

    @Test
    void severityOfAProgramThatIsGoneIsTold() throws IOException {
        var settings = workspace.read("samepage.yaml");
        write("samepage.yaml", settings + "severities:\n  double-space:\n    programs: {two: error}\n");
        assertLikeAFreshOne("a severity");
        Files.delete(workspace.root().resolve("content/programs/two.yaml"));
        for (var locale : LOCALES) {
            Files.delete(workspace.root().resolve("locales/" + locale + "/two.yaml"));
        }
        assertLikeAFreshOne("a severity of nothing");
    }

    @Test
    void otherOptionsFindAnew() throws IOException {
        edit(FRENCH, "au moins", "au plus 17");
        check();
        assertLikeAFreshOne("one locale", "--locale", "de-DE");
        assertLikeAFreshOne("another", "--locale", "fr-FR");
        assertLikeAFreshOne("both", "--locale", "fr-FR", "--locale", "de-DE");
        assertLikeAFreshOne("warnings", "--fail-on", "warning");
        assertLikeAFreshOne("a part", "--shard", "1/2");
        assertLikeAFreshOne("no such locale", "--locale", "de-AT");
    }

    @Test
    void baselineIsComparedWithWhatIsRemembered() throws IOException {
        edit(FRENCH, "au moins", "au plus 17");
        var baseline = elsewhere.resolve("baseline").toString();
        check();
        assertEquals(
                ExitStatus.CLEAN,
                check("--baseline", baseline, "--update-baseline").status());
        assertLikeAFreshOne("a baseline", "--baseline", baseline);
        edit(FRENCH, "au plus 17", "au moins");
        assertLikeAFreshOne("a mended text", "--baseline", baseline);
    }

    @Test
    void spoiledMemoryIsNoMemory() throws IOException {
        edit(FRENCH, "au moins", "au plus 17");
        check();
        var file = memories().get(0);
        var bytes = Files.readAllBytes(file);
        var random = new Random(1);
        for (var length : List.of(0, 1, 7, 8, 40, bytes.length / 2, bytes.length - 1)) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertLikeAFreshOne("cut to " + length);
        }
        for (var round = 0; round < 10; round++) {
            var spoiled = Files.readAllBytes(file);
            spoiled[random.nextInt(spoiled.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, spoiled);
            assertLikeAFreshOne("a bit turned");
        }
        Files.delete(file);
        Files.createDirectories(file.resolve("folder"));
        assertLikeAFreshOne("a folder in its place");
        WholeFolder.delete(workspace.root().resolve(MemoryFile.FOLDER));
        Files.writeString(workspace.root().resolve(MemoryFile.FOLDER), "no folder");
        assertEquals(ExitStatus.FINDINGS, check().status());
        Files.delete(workspace.root().resolve(MemoryFile.FOLDER));
    }

    @Test
    void memoryOfAnotherWorkspaceDoesNotFit() throws IOException {
        edit(FRENCH, "au moins", "au plus 17");
        check();
        var other = TestWorkspace.in(elsewhere.resolve("other"));
        Folders.copy(workspace.root().resolve(MemoryFile.FOLDER), other.root().resolve(MemoryFile.FOLDER));
        var result = other.run("check");
        assertEquals(ExitStatus.CLEAN, result.status(), result.out());
    }

    @Test
    void memoryThatACheckoutBringsDoesNotFit() throws IOException {
        var memory = workspace.root().resolve(MemoryFile.FOLDER);
        assertEquals(ExitStatus.CLEAN, check().status());
        Folders.copy(memory, elsewhere.resolve("brought"));
        WholeFolder.delete(memory);
        Folders.copy(elsewhere.resolve("brought"), memory);
        garble(workspace.root().resolve(FRENCH));
        assertEquals(ExitStatus.UNUSABLE, check().status(), "the file is read");
    }

    @Test
    void rulesInALinkedFolderAreSeen() throws IOException {
        var rules = Files.createDirectory(elsewhere.resolve("rules"));
        Files.createSymbolicLink(workspace.root().resolve("rules"), rules);
        assertEquals(ExitStatus.CLEAN, check().status());
        Files.writeString(rules.resolve("own.yaml"), """
                rules:
                  - id: our-ports
                    severity: error
                    message: "{match} is not our style"
                    forbidden: Ports
                """);
        assertEquals(ExitStatus.FINDINGS, check().status());
        Files.createSymbolicLink(rules.resolve("circle"), rules);
        assertLikeAFreshOne("links in a circle");
        Files.delete(rules.resolve("own.yaml"));
        assertLikeAFreshOne("a rule less");
    }

    @Test
    void checksAtOnceFindTheSame() throws Exception {
        edit(FRENCH, "au moins", "au plus 17");
        var alone = workspace.run("check", "--quiet");
        for (var round = 0; round < 5; round++) {
            edit("locales/de-DE/one.yaml", "title:", "# " + round + "\ntitle:");
            var results = IntStream.range(0, 4)
                    .mapToObj(at -> CompletableFuture.supplyAsync(() -> workspace.run("check", "--quiet")))
                    .toList();
            for (var result : results) {
                assertEquals(alone, result.get());
            }
        }
        assertLikeAFreshOne("checks at once");
        assertEquals(1, memories().size());
    }

    @Test
    void workspaceThatCannotBeWrittenIsChecked() throws IOException {
        var root = workspace.root();
        var before = Files.getPosixFilePermissions(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertEquals(ExitStatus.CLEAN, workspace.run("check").status());
            assertEquals("", workspace.run("check").err());
        } finally {
            Files.setPosixFilePermissions(root, before);
        }
    }

    @Test
    void memoryIsNotForGit() throws IOException {
        check();
        var ignore = workspace.read(MemoryFile.FOLDER + "/.gitignore");
        assertTrue(ignore.lines().toList().contains("*"), ignore);
        assertEquals(1, memories().size());
        try (var files = Files.list(workspace.root().resolve(MemoryFile.FOLDER))) {
            assertEquals(2, files.count(), "nothing else is left");
        }
    }

    @Test
    void anyRowOfChangesFindsWhatAFreshCheckFinds() throws IOException {
        for (var seed = 1; seed <= 2; seed++) {
            var random = new Random(seed);
            var statuses = new ArrayList<Integer>();
            for (var step = 0; step < 12; step++) {
                var change = change(random);
                var fresh = checkAnew();
                assertEquals(fresh, check(), "seed " + seed + ", step " + step + ": " + change);
                statuses.add(fresh.status());
            }
            assertTrue(statuses.contains(ExitStatus.FINDINGS), "seed " + seed + ": " + statuses);
        }
    }

    private String change(Random random) throws IOException {
        var name = NAMES.get(random.nextInt(NAMES.size()));
        var locale = LOCALES.get(random.nextInt(LOCALES.size()));
        var number = 1000 + random.nextInt(9000);
        var program = "content/programs/" + name + ".yaml";
        var bundle = "locales/" + locale + "/" + name + ".yaml";
        var kind = random.nextInt(13);
        switch (kind) {
            case 0 -> write(program, workspace.read(program).replaceFirst("title: .*", "title: Guide " + number));
            case 1, 2 ->
                write(bundle, workspace.read(bundle).replaceFirst("(target: \"[^\"]*)\"", "$1 " + number + "\""));
            case 3 -> write(bundle, workspace.read(bundle).replaceFirst("\\{\\w+", "{wrong"));
            case 4 -> write(bundle, workspace.read(bundle).replaceFirst("state: translated", "state: final"));
            case 5 -> write(bundle, workspace.read("locales/" + locale + "/harbor.yaml"));
            case 6 -> copyProgram("extra-" + number);
            case 7 -> copyProgram(name);
            case 8 -> write("samepage.yaml", workspace.read("samepage.yaml").replaceFirst("(# .*)?\\z", "# " + number));
            case 9 -> write("rules/own.yaml", """
                        rules:
                          - id: our-ports-%d
                            severity: warning
                            message: "{match} is not our style"
                            forbidden: Ports
                        """.formatted(number));
            case 10 -> write(bundle, "# " + number + "\n\n" + workspace.read(bundle));
            case 11 -> age(workspace.root().resolve(bundle));
            default -> {
                var label = "locales/" + locale + "/ui.yaml";
                write(label, workspace.read(label) + "# " + number + "\n");
            }
        }
        return kind + " " + name + " " + locale + " " + number;
    }
}
