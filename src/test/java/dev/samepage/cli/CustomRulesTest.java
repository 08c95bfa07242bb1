package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rules that users write as data: what they find, how they are refused, how they are explained. */
class CustomRulesTest {
    private static final String GERMAN = "locales/de-DE/harbor.yaml";
    private static final String RULES = "rules/house.yaml";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void copy() throws IOException {
        workspace = TestWorkspace.in(folder);
    }

    private static String rule(String... lines) {
        return "rules:\n  - id: house-style\n    severity: warning\n    message: \"{match} is not our style\"\n    "
                + String.join("\n    ", lines) + "\n";
    }

    private TestWorkspace.Result check(String rules) throws IOException {
        workspace.write(RULES, rules);
        return workspace.run("check");
    }

    @Test
    void forbiddenWordsAreToldWhereTheyStand() throws IOException {
        var result = check(rule("help: say Amt", "forbidden: hafenamt", "ignore-case: yes"));
        assertEquals(0, result.status(), result.out());
        var head = Pattern.compile(
                Pattern.quote(GERMAN) + ":\\d+:12: warning\\[house-style]: `Hafenamt` is not our style");
        assertTrue(head.matcher(result.out()).find(), result.out());
        assertTrue(result.out().contains("= note: rules/house.yaml:2:9: the rule"), result.out());
        assertTrue(result.out().contains("= help: say Amt"), result.out());
    }

    @Test
    void capitalsCountUnlessToldOtherwise() throws IOException {
        assertFalse(check(rule("forbidden: hafenamt")).out().contains("house-style"));
    }

    @Test
    void aRuleHoldsInItsLocalesOnly() throws IOException {
        assertFalse(check(rule("locales: [fr-FR]", "forbidden: Hafenamt")).out().contains("house-style"));
        assertTrue(check(rule("locales: [de-DE]", "forbidden: Hafenamt")).out().contains("house-style"));
    }

    @Test
    void aRequiredWordIsMissedWhereTheSourceCallsForIt() throws IOException {
        assertFalse(check(rule("locales: [de-DE]", "when-source: ^Port office$", "required: amt"))
                .out()
                .contains("house-style"));
        var result = check(rule("locales: [de-DE]", "when-source: ^Port office$", "required: behörde"));
        assertEquals(1, result.out().split("\\[house-style]", -1).length - 1, result.out());
        assertTrue(result.out().contains("`behörde` is not our style"), result.out());
    }

    @Test
    void aCatastrophicPatternIsAFindingAndNoHang() throws IOException {
        workspace.edit(GERMAN, "Was ein Hafenführer braucht.", "a".repeat(2_000) + "!");
        var result = check(rule("locales: [de-DE]", "forbidden: (a+)+$"));
        assertTrue(result.out().contains("the search of `house-style` was given up"), result.out());
    }

    @Test
    void anAllowanceMayNameOne() throws IOException {
        workspace.edit(
                GERMAN,
                "target: \"Hafenamt\"\n",
                "target: \"Hafenamt\"\n  allow: [{rule: house-style, because: its name}]\n");
        var result = check(rule("forbidden: Hafenamt"));
        assertFalse(result.out().contains("house-style"), result.out());
    }

    @Test
    void anAllowanceOfNoRuleIsToldWithTheNearest() throws IOException {
        workspace.edit(
                GERMAN,
                "target: \"Hafenamt\"\n",
                "target: \"Hafenamt\"\n  allow: [{rule: untranslatet, because: its name}]\n");
        var result = workspace.run("check");
        assertEquals(1, result.status());
        assertTrue(result.out().contains("error[unknown-rule]: there is no rule `untranslatet`"), result.out());
        assertTrue(result.out().contains("did you mean `untranslated`?"), result.out());
        assertFalse(result.out().contains("unused-allowance"), result.out());
    }

    @Test
    void anAllowanceNeedsAReason() throws IOException {
        workspace.edit(GERMAN, "target: \"Hafenamt\"\n", "target: \"Hafenamt\"\n  allow: [{rule: untranslated}]\n");
        var result = workspace.run("check");
        assertEquals(2, result.status());
        assertTrue(result.out().contains("error[missing-key]: an allowance has no `because`"), result.out());
    }

    @Test
    void explainPrintsItAndListsIt() throws IOException {
        workspace.write(RULES, rule("help: say Amt", "locales: [de-DE]", "forbidden: Hafenamt"));
        var page = workspace.run("explain", "house-style");
        assertEquals(0, page.status(), page.err());
        assertTrue(page.out().startsWith("# house-style\n"), page.out());
        assertTrue(page.out().contains("`Hafenamt`") && page.out().contains("say Amt"), page.out());
        assertTrue(workspace.run("explain").out().contains("house-style"));
        assertTrue(workspace.run("explain", "house-stile").err().contains("did you mean `house-style`?"));
    }

    @Test
    void auditAppliesItToo() throws IOException {
        workspace.write(RULES, rule("forbidden: Hafenamt"));
        Files.writeString(folder.resolve("page.md"), "---\nlang: de-DE\n---\n\nDas Hafenamt.\n");
        Files.writeString(folder.resolve("source.md"), "---\nlang: en-US\n---\n\nThe office.\n");
        var result = workspace.run(
                "audit",
                folder.resolve("page.md").toString(),
                "--source",
                folder.resolve("source.md").toString());
        assertTrue(result.out().contains("warning[house-style]"), result.out() + result.err());
    }

    private record Bad(String name, String rules, String finding, String help) {}

    @TestFactory
    Stream<DynamicTest> badRulesAreFindingsWithPlaceAndCure() {
        return Stream.of(
                        new Bad("noPattern", rule("help: x"), "2:5: error[missing-key]", "add the pattern"),
                        new Bad(
                                "unknownKey",
                                rule("forbiden: x", "required: y"),
                                "5:5: error[unknown-key]",
                                "`forbidden`"),
                        new Bad(
                                "badSeverity",
                                rule("forbidden: x").replace("warning", "waring"),
                                "3:15: error[wrong-type]",
                                "`warning`"),
                        new Bad(
                                "badPattern",
                                rule("forbidden: '(a'"),
                                "5:16: error[bad-pattern]",
                                "regular expression"),
                        new Bad(
                                "backReference",
                                rule("forbidden: '(a)\\1'"),
                                "5:16: error[bad-pattern]",
                                "regular expression"),
                        new Bad(
                                "lookaround",
                                rule("required: 'a(?=b)'"),
                                "5:15: error[bad-pattern]",
                                "regular expression"),
                        new Bad(
                                "foreignLocale",
                                rule("locales: [es-ES]", "forbidden: x"),
                                "5:15: error[unknown-locale]",
                                "it has"),
                        new Bad(
                                "builtInId",
                                rule("forbidden: x").replace("house-style", "untranslated"),
                                "2:9: error[duplicate-id]",
                                "`our-untranslated`"),
                        new Bad(
                                "inputFaultId",
                                rule("forbidden: x").replace("house-style", "yaml-syntax"),
                                "2:9: error[duplicate-id]",
                                "another id"),
                        new Bad(
                                "badId",
                                rule("forbidden: x").replace("house-style", "House Style"),
                                "2:9: error[wrong-type]",
                                "a to z"),
                        new Bad("empty", "rules: []\n", "1:8: error[wrong-type]", "docs/files.md"),
                        new Bad("aList", "- id: x\n", "1:1: error[wrong-type]", "docs/files.md"),
                        new Bad("brokenYaml", "rules: [", "error[yaml-syntax]", ""))
                .map(bad -> DynamicTest.dynamicTest(bad.name, () -> {
                    Files.createDirectories(workspace.root().resolve("rules"));
                    var result = check(bad.rules);
                    assertEquals(2, result.status(), result.out());
                    assertTrue(result.out().contains(RULES + ":"), result.out());
                    assertTrue(result.out().contains(bad.finding), result.out());
                    assertTrue(result.out().contains(bad.help), result.out());
                }));
    }

    @Test
    void idsAreUniqueOverAllFiles() throws IOException {
        workspace.write("rules/other.yaml", rule("forbidden: x"));
        var result = check(rule("forbidden: x"));
        assertEquals(2, result.status());
        assertTrue(
                List.of(result.out().split("\n")).stream()
                        .anyMatch(line -> line.startsWith("rules/other.yaml:2:9: error[duplicate-id]")),
                result.out());
    }
}
