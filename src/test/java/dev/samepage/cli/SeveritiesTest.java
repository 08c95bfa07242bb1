package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveritiesTest {
    private static final String SETTINGS = "samepage.yaml";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void atMostInBothLanguages() throws IOException {
        workspace = TestWorkspace.in(folder);
        workspace.edit("locales/fr-FR/harbor.yaml", "au moins ", "au plus ");
        workspace.edit("locales/de-DE/harbor.yaml", "mindestens ", "höchstens ");
    }

    private void severities(String yaml) throws IOException {
        workspace.write(SETTINGS, workspace.read(SETTINGS) + "severities:\n" + yaml.indent(2));
    }

    /** What the check calls the wrong bound in French and in German. */
    private String levels() {
        var report = workspace.run("check").out();
        var out = new ArrayList<String>();
        for (var locale : List.of("fr-FR", "de-DE")) {
            var line = Pattern.compile("locales/" + locale + "/harbor.yaml\\S+ (\\w+)\\[bound-changed]")
                    .matcher(report);
            out.add(line.find() ? line.group(1) : "off");
        }
        return String.join(" ", out);
    }

    @Test
    void aRuleIsSetEverywhere() throws IOException {
        assertEquals("error error", levels());
        severities("bound-changed: warning");
        assertEquals("warning warning", levels());
        assertEquals(0, workspace.run("check").status());
        assertEquals(1, workspace.run("check", "--fail-on", "warning").status());
    }

    @Test
    void aRuleThatIsOffSaysNothing() throws IOException {
        severities("bound-changed: off");
        var result = workspace.run("check", "--format", "junit");
        assertEquals(0, result.status());
        assertFalse(result.out().contains("bound-changed"), "a rule that is off has not passed");
        assertTrue(result.out().contains("number-changed"), result.out());
    }

    @Test
    void aRuleThatIsOffForOneLocaleHasPassedInTheOther() throws IOException {
        workspace.edit("locales/de-DE/harbor.yaml", "höchstens ", "mindestens ");
        severities("bound-changed: {locales: {fr-FR: off}}");
        var junit = workspace.run("check", "--format", "junit").out();
        assertEquals(2, junit.split("name=\"bound-changed\"", -1).length, junit);
    }

    @Test
    void theMostSpecificHolds() throws IOException {
        severities("""
                bound-changed:
                  severity: off
                  locales: {fr-FR: info, de-DE: error}
                """);
        assertEquals("info error", levels());
        workspace.write(SETTINGS, workspace.read(SETTINGS) + """
                    programs:
                      harbor:
                        severity: warning
                        locales: {de-DE: off}
                """);
        assertEquals("warning off", levels());
    }

    @Test
    void sarifSaysTheLevelThatHolds() throws IOException {
        severities("bound-changed: info");
        var sarif = workspace.run("check", "--format", "sarif").out();
        assertTrue(sarif.contains("\"level\": \"note\""), sarif);
    }

    @Test
    void buildHonoursThem() throws IOException {
        var strict = new String[] {
            "build", "--strict", "--quiet", "--out", folder.resolve("site").toString()
        };
        assertEquals(1, workspace.run(strict).status());
        severities("bound-changed: warning");
        var result = workspace.run(strict);
        assertEquals(0, result.status(), result.err());
    }

    @Test
    void auditHonoursThemByRuleAndLocale() throws IOException {
        var page = TestWorkspace.changedNumber(folder);
        assertEquals(1, workspace.run("audit", page.toString()).status());
        severities("number-changed: {locales: {de-DE: info}}");
        var result = workspace.run("audit", page.toString());
        assertEquals(0, result.status(), result.out());
        assertTrue(result.out().contains("info[number-changed]"), result.out());
    }

    @Test
    void anAllowanceOfARuleThatIsOffIsNotUnused() throws IOException {
        workspace.edit(
                "locales/fr-FR/harbor.yaml",
                "au plus {amount, number, ::} visites.\"\n",
                "au plus {amount, number, ::} visites.\"\n  allow:\n    - rule: bound-changed\n      because: a test\n");
        severities("bound-changed: off");
        var result = workspace.run("check", "--fail-on", "warning");
        assertEquals(0, result.status(), result.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bound-chnaged: off | samepage.yaml:5:3 | did you mean `bound-changed`?",
                "bound-changed: of | samepage.yaml:5:18 | did you mean `off`?",
                "bound-changed: fatal | samepage.yaml:5:18 | use one of error, warning, info, off",
                "bound-changed: | samepage.yaml:5 | nothing is no severity",
                "bound-changed: {} | samepage.yaml:5:3 | has no severity",
                "bound-changed: [off] | samepage.yaml:5 | must be a mapping",
                "bound-changed: {locale: {fr-FR: off}} | samepage.yaml:5:19 | did you mean `locales`?",
                "bound-changed: {locales: {fr-FT: off}} | samepage.yaml:5:29 | did you mean `fr-FR`?",
                "bound-changed: {locales: {fr-FR: never}} | samepage.yaml:5:36 | is no severity",
                "bound-changed: {programs: {harbour: off}} | samepage.yaml:5:30 | did you mean `harbor`?",
                "bound-changed: {programs: {harbor: {programs: {}}}} | samepage.yaml:5:39 | is not a key of `harbor`",
                "yaml-syntax: off | samepage.yaml:5:3 | always an error",
                "message-syntax: off | samepage.yaml:5:19 | cannot be switched off"
            })
    void whatMeansNothingIsToldWithItsPlace(String line, String place, String message) throws IOException {
        severities(line);
        var result = workspace.run("check");
        assertEquals(2, result.status(), result.out());
        assertTrue(result.out().contains(place), result.out());
        assertTrue(result.out().contains(message), result.out());
    }

    @Test
    void configPrintsWhatHoldsAndWhere() throws IOException {
        severities("""
                bound-changed: warning
                double-space:
                  programs:
                    harbor: {locales: {de-DE: error}}
                    ui: off
                """);
        workspace.write("rules/house.yaml", """
                rules:
                  - id: no-anglicism
                    severity: info
                    message: "{match}"
                    forbidden: Meeting
                """);
        var text = workspace.run("config");
        assertEquals(0, text.status(), text.err());
        var lines =
                text.out().lines().map(line -> line.replaceAll(" {2,}", "  ")).toList();
        assertTrue(lines.contains("locales  fr-FR, de-DE  samepage.yaml:2:1"), text.out());
        assertTrue(lines.contains("grouping  -  default"), text.out());
        assertTrue(lines.contains("bound-changed  warning  samepage.yaml:5:18"), text.out());
        assertTrue(lines.contains("number-changed  error  default"), text.out());
        assertTrue(lines.contains("no-anglicism  info  rules/house.yaml:2:9"), text.out());
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("  harbor de-DE  error  samepage.yaml:8:")),
                text.out());
        assertTrue(lines.contains("unused-allowance  warning  default"), text.out());
        var json = workspace.run("config", "--format", "json").out();
        assertTrue(json.contains("\"rule\": \"bound-changed\",\n      \"severity\": \"warning\""), json);
        assertTrue(
                json.contains("\"program\": \"ui\",\n          \"locale\": \"\",\n          \"severity\": \"off\""),
                json);
    }
}
