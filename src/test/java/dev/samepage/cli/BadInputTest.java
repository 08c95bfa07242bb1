package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a file: a finding with place and cure, status 2, no stack trace, the last site untouched. */
class BadInputTest {
    private static final String PROGRAM = "content/programs/harbor.yaml";
    private static final String FRENCH = "locales/fr-FR/harbor.yaml";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;

    private interface Spoil {
        void apply(TestWorkspace workspace) throws IOException;
    }

    /**
     * @param rule the finding's rule
     * @param place how the finding's line starts
     */
    private record Case(String name, Spoil spoil, String rule, String place) {}

    private static Case edit(String name, String path, String from, String to, String rule, String place) {
        return new Case(name, workspace -> workspace.edit(path, from, to), rule, place);
    }

    private static List<Case> cases() {
        return List.of(
                edit("brokenYaml", PROGRAM, "title: Guide", "title: \"Guide", "yaml-syntax", PROGRAM + ":"),
                edit(
                        "brokenIndentation",
                        PROGRAM,
                        "  - id: guide",
                        " - id: a\n  - id: guide",
                        "yaml-syntax",
                        PROGRAM + ":"),
                edit("unknownKey", PROGRAM, "keywords:", "keyword:", "unknown-key", PROGRAM + ":6:1"),
                edit(
                        "duplicateKey",
                        PROGRAM,
                        "version: 3",
                        "version: 3\nversion: 4",
                        "duplicate-key",
                        PROGRAM + ":3:1"),
                edit("missingKey", PROGRAM, "author: Port office\n", "", "missing-key", PROGRAM + ":1:1"),
                edit(
                        "wrongType",
                        PROGRAM,
                        "title: Harbor guide",
                        "title: [Harbor, guide]",
                        "wrong-type",
                        PROGRAM + ":3:8"),
                edit("numberWithSeparator", PROGRAM, "north: 1200", "north: 1.200", "wrong-type", PROGRAM + ":"),
                edit("unknownKind", PROGRAM, "kind: people", "kind: persons", "wrong-type", PROGRAM + ":"),
                edit("marketLeftOut", PROGRAM, ", south: 800", "", "missing-key", PROGRAM + ":"),
                edit(
                        "unknownLocaleInSettings",
                        "samepage.yaml",
                        "fr-FR",
                        "fr_FR",
                        "unknown-locale",
                        "samepage.yaml:2:11"),
                new Case(
                        "unknownLocaleFolder",
                        workspace -> workspace.write("locales/ff-RR/harbor.yaml", "title: x"),
                        "unknown-locale",
                        "locales/ff-RR:1:1"),
                new Case(
                        "bundleOfNoProgramme",
                        workspace -> workspace.write("locales/fr-FR/harbour.yaml", "title: x"),
                        "unreadable-file",
                        "locales/fr-FR/harbour.yaml:1:1"),
                edit("idUsedTwice", PROGRAM, "id: south", "id: north", "duplicate-id", PROGRAM + ":"),
                edit("idWithDot", PROGRAM, "id: blue", "id: blue.sky", "wrong-type", PROGRAM + ":"),
                edit(
                        "referenceToNoTerm",
                        PROGRAM,
                        "term: ferry-pass",
                        "term: ferry-pas",
                        "unknown-reference",
                        PROGRAM + ":"),
                edit("referenceToNoText", PROGRAM, "use: people", "use: peeple", "unknown-reference", PROGRAM + ":"),
                edit("referenceToNoShared", PROGRAM, "of: card", "of: cart", "unknown-reference", PROGRAM + ":"),
                edit("referenceToNoLink", PROGRAM, "link: map", "link: mapp", "unknown-reference", PROGRAM + ":"),
                edit(
                        "referenceToNoMetric",
                        PROGRAM,
                        "metric: tours",
                        "metric: trips",
                        "unknown-reference",
                        PROGRAM + ":"),
                edit(
                        "cycle",
                        PROGRAM,
                        "      - id: ferry-pass\n        kind: association\n        term: ferry-pass\n",
                        "      - {kind: use, of: card}\n",
                        "reference-cycle",
                        PROGRAM + ":"),
                edit("unusedText", PROGRAM, "text: {use: people}", "text: People", "unused-definition", PROGRAM + ":"),
                edit("invalidMessage", PROGRAM, "other {# guides", "others {# guides", "source-message", PROGRAM + ":"),
                edit(
                        "unknownArgument",
                        PROGRAM,
                        "{amount, number, ::}",
                        "{amounts, number, ::}",
                        "source-message",
                        PROGRAM + ":"),
                edit(
                        "ungroupedNumber",
                        PROGRAM,
                        "{amount, number, ::}",
                        "{amount, number}",
                        "source-message",
                        PROGRAM + ":"),
                edit(
                        "linkThatIsScript",
                        PROGRAM,
                        "https://example.org/{locale}/map",
                        "javascript:alert(1)",
                        "wrong-type",
                        PROGRAM + ":"),
                edit("tab", PROGRAM, "    title: Guide", "\ttitle: Guide", "yaml-syntax", PROGRAM + ":"),
                edit(
                        "byteOrderMark",
                        PROGRAM,
                        "program: harbor",
                        "\uFEFFprogram: harbor",
                        "unreadable-file",
                        PROGRAM + ":1:1"),
                new Case(
                        "crlf",
                        workspace ->
                                workspace.write(PROGRAM, workspace.read(PROGRAM).replace("\n", "\r\n")),
                        "unreadable-file",
                        PROGRAM + ":1:16"),
                new Case(
                        "latin1",
                        workspace -> workspace.write(
                                FRENCH,
                                workspace.read(FRENCH).replace('\u2019', '\'').getBytes(StandardCharsets.ISO_8859_1)),
                        "unreadable-file",
                        FRENCH + ":"),
                new Case("emptyFile", workspace -> workspace.write(PROGRAM, ""), "yaml-syntax", PROGRAM + ":1:1"),
                new Case(
                        "onlyAComment",
                        workspace -> workspace.write(FRENCH, "# soon\n"),
                        "yaml-syntax",
                        FRENCH + ":1:1"),
                new Case(
                        "tenMegabytes",
                        workspace -> workspace.write(PROGRAM, "# x\n".repeat(2_700_000)),
                        "unreadable-file",
                        PROGRAM + ":1:1"),
                new Case(
                        "aliasBomb",
                        workspace -> workspace.write(
                                "content/glossary.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"),
                        "yaml-syntax",
                        "content/glossary.yaml:1:4"),
                edit("alias", FRENCH, "target: \"Guide du port\"", "target: *x", "yaml-syntax", FRENCH + ":3:11"),
                edit(
                        "tag",
                        FRENCH,
                        "target: \"Guide du port\"",
                        "target: !!java.net.URL \"x\"",
                        "yaml-syntax",
                        FRENCH + ":3:11"),
                new Case(
                        "deepNesting",
                        workspace -> workspace.write("content/glossary.yaml", "terms: " + "[".repeat(5000)),
                        "yaml-syntax",
                        "content/glossary.yaml:1:"),
                new Case(
                        "controlCharacter",
                        workspace -> workspace.edit(FRENCH, "Capitainerie", "Capi\u0007tainerie"),
                        "yaml-syntax",
                        FRENCH + ":11:16"),
                edit("secondDocument", FRENCH, "description:\n", "---\ndescription:\n", "yaml-syntax", FRENCH + ":5:1"),
                edit("unknownState", FRENCH, "state: translated", "state: transalted", "wrong-type", FRENCH + ":4:10"),
                edit("bundleIsAList", FRENCH, "title:\n", "- title:\n", "yaml-syntax", FRENCH + ":"),
                edit(
                        "unitIsAText",
                        "locales/de-DE/ui.yaml",
                        "programs:\n  source: All programs\n  target: Alle Programme",
                        "programs: Alle Programme",
                        "wrong-type",
                        "locales/de-DE/ui.yaml:1:11"),
                new Case(
                        "noProgramme",
                        workspace -> Files.delete(workspace.root().resolve(PROGRAM)),
                        "unreadable-file",
                        "content/programs:1:1"));
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsAFindingWithPlaceAndCure() {
        return cases().stream()
                .map(spoilt -> DynamicTest.dynamicTest(spoilt.name(), () -> {
                    var workspace = TestWorkspace.in(folder.resolve(spoilt.name()));
                    assertEquals(
                            0,
                            workspace
                                    .run("build", "--out", site(workspace).toString())
                                    .status());
                    var before = snapshot(site(workspace));
                    spoilt.spoil().apply(workspace);

                    var check = workspace.run("check");
                    assertEquals(2, check.status(), check.out() + check.err());
                    var finding = check.out()
                            .lines()
                            .dropWhile(line ->
                                    !line.startsWith(spoilt.place()) || !line.contains("error[" + spoilt.rule() + "]"))
                            .takeWhile(line -> !line.isEmpty())
                            .toList();
                    assertFalse(finding.isEmpty(), spoilt.rule() + " at " + spoilt.place() + " in\n" + check.out());
                    assertTrue(finding.stream().anyMatch(line -> line.contains("= help: ")), "no cure in " + finding);
                    assertFalse((check.out() + check.err()).contains("\tat "), "a stack trace");

                    var build = workspace.run("build", "--out", site(workspace).toString());
                    assertEquals(2, build.status(), build.out() + build.err());
                    assertTrue(build.err().contains("[" + spoilt.rule() + "]"), build.err());
                    assertEquals(before, snapshot(site(workspace)), "the last good site changed");
                }));
    }

    private static Path site(TestWorkspace workspace) {
        return workspace.root().resolveSibling("site");
    }

    private static Map<String, String> snapshot(Path site) throws IOException {
        var out = new HashMap<String, String>();
        try (var files = Files.walk(site)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return out;
    }
}
