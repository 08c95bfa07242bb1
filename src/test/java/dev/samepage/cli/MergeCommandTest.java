package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergeCommandTest {
    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void fourProgrammesWithAFaultEach() throws IOException {
        workspace = TestWorkspace.in(folder);
        for (var copy : List.of("pier", "quay", "wharf")) {
            for (var path : List.of("content/programs", "locales/fr-FR", "locales/de-DE")) {
                workspace.write(
                        path + "/" + copy + ".yaml",
                        workspace.read(path + "/harbor.yaml").replace("program: harbor", "program: " + copy));
            }
            workspace.edit("locales/fr-FR/" + copy + ".yaml", "au moins ", "au plus ");
        }
        workspace.edit("locales/de-DE/harbor.yaml", "\"Praxis\"", "\"Practice  🚢 work\"");
        workspace.write(
                "samepage.yaml",
                workspace.read("samepage.yaml")
                        + "severities:\n  bound-changed: {programs: {quay: warning}}\n  double-space: {locales: {fr-FR: off}}\n");
    }

    private List<String> shards(int count, String... more) throws IOException {
        var files = new ArrayList<String>();
        for (var i = 1; i <= count; i++) {
            var file = folder.resolve("shard-" + i + ".json").toString();
            var arguments =
                    new ArrayList<>(List.of("check", "--shard", i + "/" + count, "--format", "json", "--output", file));
            arguments.addAll(List.of(more));
            var result = workspace.run(arguments.toArray(String[]::new));
            assertTrue(Files.exists(Path.of(file)), result.err());
            files.add(file);
        }
        return files;
    }

    private static TestWorkspace.Result merge(List<String> files, String... more) {
        return TestWorkspace.runPlain(Stream.concat(Stream.concat(Stream.of("merge"), files.stream()), Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void togetherTheyAreTheWhole(ReportFormat format) throws IOException {
        var whole = workspace.run("check", "--format", format.toString());
        assertEquals(1, whole.status());
        var merged = merge(shards(3), "--format", format.toString());
        assertEquals(whole.out(), merged.out());
        assertEquals(whole.status(), merged.status(), merged.err());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void theirNumberDoesNotMatter(int count) throws IOException {
        var files = shards(count);
        assertEquals(
                workspace.run("check", "--format", "json").out(),
                merge(files, "--format", "json").out());
    }

    @Test
    void failOnIsTheMergesOwn() throws IOException {
        var files = shards(2, "--fail-on", "never");
        assertEquals(1, merge(files).status());
        assertEquals(0, merge(files, "--fail-on", "never").status());
        workspace.write(
                "samepage.yaml",
                workspace
                        .read("samepage.yaml")
                        .replaceAll("(?s)severities:.*", "severities: {bound-changed: warning}\n"));
        var mild = shards(2);
        assertEquals(0, merge(mild).status());
        assertEquals(1, merge(mild, "--fail-on", "warning").status());
    }

    @Test
    void aBaselineWorksWithTheWhole() throws IOException {
        var baseline = folder.resolve("known.txt").toString();
        merge(shards(3), "--baseline", baseline, "--update-baseline");
        var whole = folder.resolve("whole.txt").toString();
        workspace.run("check", "--baseline", whole, "--update-baseline");
        assertEquals(Files.readString(Path.of(whole)), Files.readString(Path.of(baseline)));
        workspace.edit("locales/fr-FR/pier.yaml", "au plus ", "au moins ");
        var merged = merge(shards(3), "--baseline", baseline);
        assertEquals(1, merged.status());
        assertTrue(merged.err().contains("known, 0 new, 1 fixed"), merged.err());
        var withinShards = merge(shards(3, "--baseline", baseline), "--format", "json");
        assertEquals(
                workspace
                        .run("check", "--baseline", baseline, "--format", "json")
                        .out(),
                withinShards.out());
        var again = merge(shards(3, "--baseline", baseline), "--baseline", baseline);
        assertTrue(again.err().contains("known, 0 new, 1 fixed"), again.err());
    }

    @Test
    void filesThatCannotBeReadAreToldAsInTheWhole() throws IOException {
        workspace.edit("content/programs/pier.yaml", "program: pier", "programm: pier");
        workspace.edit("content/programs/wharf.yaml", "program: wharf", "programm: wharf");
        var whole = workspace.run("check");
        var merged = merge(shards(3));
        assertEquals(2, merged.status());
        assertEquals(whole.out(), merged.out());
        workspace.edit("content/glossary.yaml", "terms:", "trems:");
        assertEquals(workspace.run("check").out(), merge(shards(3)).out(), "a shared file is told once");
    }

    @Test
    void aTranslationThatIsNoMessageMakesTheWholeUnusable() throws IOException {
        workspace.edit("locales/fr-FR/quay.yaml", "{amount, number, ::} visites", "{amount, number, :: visites");
        var merged = merge(shards(3), "--fail-on", "never");
        assertEquals(workspace.run("check", "--fail-on", "never").status(), merged.status());
        assertEquals(2, merged.status());
    }

    @Test
    void partsAreRefused() throws IOException {
        var files = shards(3);
        var missing = merge(files.subList(0, 2));
        assertEquals(2, missing.status());
        assertTrue(missing.err().contains("shard 3/3 is missing"), missing.err());
        assertEquals("", missing.out());
        var twice =
                Files.copy(Path.of(files.get(0)), folder.resolve("again.json")).toString();
        assertTrue(merge(List.of(files.get(0), twice, files.get(1), files.get(2)))
                .err()
                .contains("are both shard 1 of 3"));
        assertTrue(merge(List.of(files.get(0), files.get(0))).err().contains("named twice"));
    }

    @Test
    void shardsOfDifferentChecksAreRefused() throws IOException {
        var files = shards(3);
        var first =
                Files.copy(Path.of(files.get(0)), folder.resolve("old.json")).toString();
        workspace.edit("locales/fr-FR/pier.yaml", "au plus ", "au moins ");
        shards(3);
        var mixed = merge(List.of(first, files.get(1), files.get(2)));
        assertEquals(2, mixed.status());
        assertTrue(mixed.err().contains("are shards of different checks"), mixed.err());
        shards(3, "--locale", "fr-FR");
        Files.copy(Path.of(files.get(0)), folder.resolve("french.json"));
        shards(3);
        assertEquals(
                2,
                merge(List.of(folder.resolve("french.json").toString(), files.get(1), files.get(2)))
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "nonsense",
                "{\"tool\": 1}",
                "{\"tool\": {\"name\": \"other\"}}",
                "{\"tool\": {\"name\": \"samepage\", \"version\": \"1\"}, \"shard\": {}}",
                "{\"tool\": {\"name\": \"samepage\", \"version\": \"1\"}}"
            })
    void whatIsNoShardIsRefused(String text) throws IOException {
        var file = Files.writeString(folder.resolve("x.json"), text).toString();
        var result = merge(List.of(file));
        assertEquals(2, result.status(), result.out());
        assertTrue(result.err().startsWith("samepage: " + file + ": "), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
    }

    @Test
    void aReportWithoutAShardIsRefused() throws IOException {
        var file = folder.resolve("x.json").toString();
        workspace.run("check", "--format", "json", "--output", file);
        assertTrue(merge(List.of(file)).err().contains("no shard’s report; write one with"));
    }

    @Test
    void anEditedReportNeverEndsInAFaultOfOurs() throws IOException {
        var good = Files.readString(Path.of(shards(1).get(0)));
        var file = folder.resolve("x.json");
        for (var i = 0; i < good.length(); i += Math.max(1, good.length() / 300)) {
            for (var text : List.of(good.substring(0, i), good.substring(0, i) + "7" + good.substring(i))) {
                Files.writeString(file, text);
                var result = merge(List.of(file.toString()));
                assertFalse(result.err().contains("fault of Samepage"), () -> text + result.err());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "3", "1/0", "a/b", "-1/3", "1/3/5", "", "1 / 3", "99999999999/99999999999"})
    void whatIsNoShardNumberIsRefused(String shard) {
        var result = workspace.run("check", "--shard=" + shard);
        assertEquals(2, result.status());
        assertTrue(result.err().contains("--shard"), result.err());
        assertEquals("", result.out());
    }
}
