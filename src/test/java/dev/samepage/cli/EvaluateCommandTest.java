package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String SILVER = """
            {"samepage": 1, "program": "cloud-productivity", "version": "2017-09.1", "market": "developing",
             "amounts": {"active-entitlements": 1000}, "marked": ["shared.association.fast-track-partner", "shared.gone"],
             "people": [{"name": "", "marked": ["shared.mcsa"]}], "seen": {}}
            """;

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    private Run run(String text, String... more) throws IOException {
        var file = folder.resolve("answers.json");
        Files.writeString(file, text);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var args = new java.util.ArrayList<>(
                java.util.List.of("evaluate", "cloud-productivity", "--answers", file.toString()));
        args.addAll(java.util.List.of(more));
        var status = new Cli(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Console.PLAIN)
                .run(args.toArray(String[]::new));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatIsMetAndWhatIsLeft() throws IOException {
        var run = run(SILVER);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Silver\n2 of 2 requirements met\n"), run.out());
        assertTrue(run.out().contains("Gold\n0 of 2 requirements met\n"), run.out());
        assertTrue(run.out().contains("at least 4,000 active entitlements"), run.out());
        assertTrue(run.out().contains("      - At least 2 people in your organization each hold this certification."));
        assertTrue(run.out().contains("no longer exist\n  shared.gone\n"), run.out());
    }

    @Test
    void speaksTheReadersLanguage() throws IOException {
        assertTrue(run(SILVER, "--locale", "de-DE").out().contains("2 von 2 Anforderungen erfüllt"));
    }

    @Test
    void changedRuleDoesNotCountUntilItIsCheckedAgain() throws IOException {
        var changed = SILVER.replace("\"seen\": {}", "\"seen\": {\"shared.mcsa\": \"00000000\"}");
        assertTrue(run(changed).out().contains("Silver\n1 of 2 requirements met\n"));
        assertTrue(run(changed, "--format", "json").out().contains("\"changed\": [\"shared.mcsa\"]"));
    }

    @Test
    void answersFollowANodeThatHasAnotherId() throws IOException {
        var workspace = renamed(Map.of("- id: mcsa\n", "- id: expert\n    was: mcsa\n", "of: mcsa\n", "of: expert\n"));
        var moved = run(SILVER, "--workspace", workspace);
        assertEquals(0, moved.status(), moved.err());
        assertTrue(moved.out().contains("Silver\n2 of 2 requirements met\n"), moved.out());
        var changed = SILVER.replace("\"seen\": {}", "\"seen\": {\"shared.mcsa\": \"00000000\"}");
        var json = run(changed, "--workspace", workspace, "--format", "json");
        assertTrue(json.out().contains("\"changed\": [\"shared.expert\"]"), json.out());
    }

    @Test
    void amountsAndMarketsFollowTheirIds() throws IOException {
        var workspace = renamed(Map.of(
                "- id: active-entitlements\n    title", "- id: seats\n    was: active-entitlements\n    title",
                "metric: active-entitlements", "metric: seats",
                "- id: developed\n", "- id: rich\n    was: developed\n",
                "developed: 2000", "rich: 2000",
                "- id: developing\n", "- id: growing\n    was: developing\n",
                "developing: 1000", "growing: 1000"));
        var moved = run(SILVER, "--workspace", workspace);
        assertEquals(0, moved.status(), moved.err());
        assertTrue(moved.out().contains("Silver\n2 of 2 requirements met\n"), moved.out());
    }

    /** The shipped workspace with a few places of one programme in other words. */
    private String renamed(Map<String, String> changes) throws IOException {
        var workspace = folder.resolve("workspace");
        Folders.copyShipped(workspace);
        var program = workspace.resolve("content/programs/cloud-productivity.yaml");
        var text = Files.readString(program);
        for (var change : changes.entrySet()) {
            assertTrue(text.contains(change.getKey()), change.getKey());
            text = text.replace(change.getKey(), change.getValue());
        }
        Files.writeString(program, text);
        return workspace.toString();
    }

    @Test
    void fileOfAnOrganizationIsRead() throws IOException {
        var own = SILVER.replace("\"seen\": {}", "\"seen\": {}, \"profile\": \"Contoso\"");
        assertTrue(run(own).out().contains("Silver\n2 of 2 requirements met\n"));
    }

    @Test
    void answersToAnotherProgramAreRefusedWhereTheySaySo() throws IOException {
        var run = run(SILVER.replace("\"cloud-productivity\"", "\"cloud\""));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("answers.json:1:28"), run.err());
        assertTrue(run.err().contains("help: name that program"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void brokenFileIsRefused() throws IOException {
        assertEquals(2, run(SILVER.substring(0, 60)).status());
        assertEquals(2, run("").status());
        assertEquals(2, run("[]").status());
        assertEquals(2, run(SILVER.replace("1000", "-1")).status());
        assertEquals(2, run(SILVER.replace("developing", "nowhere")).status());
        assertEquals(2, run(SILVER, "--locale", "xx").status());
    }
}
