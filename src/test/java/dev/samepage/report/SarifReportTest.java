package dev.samepage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
    private static Schema schema() throws IOException {
        try (var in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static String sarif(Run run) {
        return SampleRun.written(new SarifReport(), run);
    }

    private static JsonNode run(Run run) {
        return JsonMapper.shared().readTree(sarif(run)).path("runs").path(0);
    }

    @Test
    void theSampleIsWhatTheOfficialSchemaAllows() throws IOException {
        assertEquals(List.of(), schema().validate(sarif(SampleRun.of()), InputFormat.JSON));
    }

    @Test
    void anEmptyRunIsWhatTheOfficialSchemaAllows() throws IOException {
        assertEquals(List.of(), schema().validate(sarif(new Run("1", 0, List.of())), InputFormat.JSON));
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() throws IOException {
        var broken = sarif(SampleRun.of()).replace("\"startLine\": 3", "\"startLine\": 0");
        assertFalse(schema().validate(broken, InputFormat.JSON).isEmpty());
    }

    @Test
    void everyResultPointsToItsRule() {
        var run = run(SampleRun.of());
        var rules = run.at("/tool/driver/rules");
        for (var result : run.path("results")) {
            var rule = rules.path(result.path("ruleIndex").asInt());
            assertEquals(rule.path("id").asString(), result.path("ruleId").asString());
        }
    }

    @Test
    void columnsCountCodePoints() {
        var run = run(SampleRun.of());
        assertEquals("unicodeCodePoints", run.path("columnKind").asString());
        // An astral letter stands before the number.
        var region = run.at("/results/1/locations/0/physicalLocation/region");
        assertEquals(26, region.path("startColumn").asInt());
        assertEquals(29, region.path("endColumn").asInt());
    }

    @Test
    void onlyBaselinedResultsAreSuppressedAndEachSaysWhether() {
        var results = run(SampleRun.of()).path("results");
        for (var result : results) {
            assertTrue(result.has("suppressions"), result::toPrettyString);
        }
        assertEquals(0, results.path(0).path("suppressions").size());
        assertEquals(
                "external",
                results.path(results.size() - 1).at("/suppressions/0/kind").asString());
    }

    @Test
    void aRunWithoutBaselineSaysNothingOfSuppressions() {
        assertFalse(sarif(SampleRun.of().withKnown(List.of())).contains("suppressions"));
    }

    @Test
    void twoEqualFindingsHaveTwoIdentities() {
        var results = run(SampleRun.of()).path("results");
        assertEquals(
                List.of("8f6d06b6da6ed0cd:1", "8f6d06b6da6ed0cd:2"),
                List.of(1, 2).stream()
                        .map(index -> results.path(index)
                                .at("/partialFingerprints/primaryLocationLineHash")
                                .asString())
                        .toList());
    }

    @Test
    void aTranslatorsLinkStaysText() {
        var message = run(SampleRun.of()).at("/results/5/message/text").asString();
        assertTrue(message.contains("\\[t\\](https://x.example)"), message);
    }

    @Test
    void pathsBecomeUriReferences() {
        assertEquals("locales/de-DE/a%20b%25%3A%C3%A4.yaml", FileUri.of("locales/de-DE/a b%:ä.yaml"));
        assertEquals("../x.md", FileUri.of("../x.md"));
        assertEquals("x.md", FileUri.of("./x.md"));
        assertEquals("file:///tmp/a%23b.md", FileUri.of("/tmp/a#b.md"));
        assertEquals("file:///C:/a/b.md", FileUri.of("C:\\a\\b.md"));
        assertEquals("file://host/share/b.md", FileUri.of("//host/share/b.md"));
        assertEquals("a%3F.md", FileUri.of("a\uD800.md"));
    }
}
