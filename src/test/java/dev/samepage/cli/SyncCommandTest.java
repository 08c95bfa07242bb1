package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.cli.TestWorkspace.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncCommandTest {
    private static final String MODEL = "content/programs/harbor.yaml";
    private static final String GERMAN = "locales/de-DE/harbor.yaml";
    private static final String OLD = "You led at least {amount, number, ::} tours.";
    private static final String NEW = "You led at least {amount, number, ::} tours by night.";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void copy() throws IOException {
        workspace = TestWorkspace.in(folder);
    }

    private TreeMap<String, String> bundles() throws IOException {
        var out = new TreeMap<String, String>();
        try (var files = Files.walk(workspace.root().resolve("locales"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.put(workspace.root().relativize(file).toString(), Files.readString(file));
            }
        }
        return out;
    }

    /** Runs sync, and once more to see that the second run changes nothing. */
    private Result sync() throws IOException {
        var result = workspace.run("sync");
        assertEquals(0, result.status(), result.err());
        var once = bundles();
        var again = workspace.run("sync");
        assertEquals("", again.out(), "a second sync changes nothing");
        assertEquals(once, bundles());
        assertEquals(0, workspace.run("sync", "--dry-run").status());
        return result;
    }

    @Test
    void aWorkspaceThatIsUpToDateIsLeftAlone() throws IOException {
        var before = bundles();
        var result = sync();
        assertEquals("", result.out());
        assertTrue(result.err().contains("up to date"), result.err());
        assertEquals(before, bundles());
    }

    @Test
    void aChangedSourceMakesItsTranslationsStaleUntilSomebodyWorksOnThem() throws IOException {
        workspace.edit(MODEL, OLD, NEW);
        var before = workspace.run("check", "--locale", "de-DE");
        assertEquals(1, before.status());
        assertTrue(before.out().contains("{+ by night+}"), before.out());

        var result = sync();
        assertEquals("fr-FR/harbor: 1 stale\nde-DE/harbor: 1 stale\n", result.out());
        assertTrue(workspace.read(GERMAN).contains("""
                guide.blue.practice.tours:
                  source: "You led at least {amount, number, ::} tours by night."
                  target: "Sie haben mindestens {amount, number, ::} Führungen geleitet."
                  state: initial
                  previous:
                    source: "You led at least {amount, number, ::} tours."
                    target: \
                """), workspace.read(GERMAN));
        var after = workspace.run("check", "--locale", "de-DE");
        assertEquals(1, after.status());
        assertTrue(after.out().contains("error[stale]"), after.out());
        assertTrue(after.out().contains("{+ by night+}"), after.out());

        workspace.edit(GERMAN, "Führungen geleitet", "Führungen bei Nacht geleitet");
        assertEquals(0, workspace.run("check", "--locale", "de-DE").status());
        sync();
        assertTrue(workspace.read(GERMAN).contains("""
                  target: "Sie haben mindestens {amount, number, ::} Führungen bei Nacht geleitet."
                  state: translated
                shared.card:
                """), workspace.read(GERMAN));
    }

    @Test
    void theOldestSourceStaysWhileTheModelGoesOn() throws IOException {
        workspace.edit(MODEL, OLD, NEW);
        sync();
        workspace.edit(MODEL, NEW, NEW.replace("night", "day"));
        sync();
        var german = workspace.read(GERMAN);
        assertTrue(german.contains("source: \"" + NEW.replace("night", "day") + "\""), german);
        assertTrue(german.contains("previous:\n    source: \"" + OLD + "\""), german);
        assertFalse(german.contains("night"), german);
    }

    @Test
    void aModelThatGoesBackLeavesNoTrace() throws IOException {
        workspace.edit(
                GERMAN, "Führungen geleitet.\"\n  state: translated", "Führungen geleitet.\"\n  state: reviewed");
        var before = bundles();
        workspace.edit(MODEL, OLD, NEW);
        sync();
        workspace.edit(MODEL, NEW, OLD);
        assertEquals(0, workspace.run("check").status());
        sync();
        assertEquals(before, bundles());
    }

    @Test
    void aNewTextIsAddedAtItsPlaceWithWhatWasTranslatedElsewhere() throws IOException {
        workspace.edit(MODEL, "    levels:\n", "    text: Practice\n    levels:\n");
        var before = workspace.read(GERMAN);
        assertEquals("fr-FR/harbor: 1 added\nde-DE/harbor: 1 added\n", sync().out());
        var added = """
                guide:
                  source: "Practice"
                  target: ""
                  state: initial
                  suggestion: "Praxis"
                """;
        var german = workspace.read(GERMAN);
        assertEquals(before.replace("guide.blue.title:", added + "guide.blue.title:"), german);
        assertTrue(workspace.run("check").out().contains("missing"));

        workspace.edit(GERMAN, "target: \"\"", "target: Praxis");
        sync();
        assertFalse(workspace.read(GERMAN).contains("suggestion"));
    }

    @Test
    void aTextThatIsGoneIsRetiredAndComesBackWithItsWords() throws IOException {
        var before = workspace.read(GERMAN);
        workspace.edit(MODEL, "            title: Practice\n            kind: all\n", """
                            title: Practice
                            kind: all
                            text: {use: help}
                """.indent(0));
        workspace.edit(MODEL, "shared:\n", "  help: Help yourself.\n\nshared:\n");
        sync();
        workspace.edit(GERMAN, "target: \"\"", "target: Greifen Sie zu.");
        sync();
        var translated = workspace.read(GERMAN);

        workspace.edit(MODEL, "            text: {use: help}\n", "");
        workspace.edit(MODEL, "  help: Help yourself.\n", "");
        assertTrue(sync().out().contains("de-DE/harbor: 1 retired"));
        assertEquals(
                before
                        + "retired:\n  texts.help:\n    source: \"Help yourself.\"\n"
                        + "    target: Greifen Sie zu.\n    state: translated\n",
                workspace.read(GERMAN));
        assertFalse(workspace.run("check").out().contains("orphan"));

        workspace.edit(MODEL, "            title: Practice\n            kind: all\n", """
                            title: Practice
                            kind: all
                            text: {use: help}
                """.indent(0));
        workspace.edit(MODEL, "shared:\n", "  help: Help yourself.\n\nshared:\n");
        assertTrue(sync().out().contains("de-DE/harbor: 1 revived"));
        assertEquals(translated, workspace.read(GERMAN));
    }

    @Test
    void aRenamedNodeKeepsItsTranslationsAndThoseBelowIt() throws IOException {
        var before = workspace.read(GERMAN);
        workspace.edit(MODEL, "      - id: blue\n", "      - id: azure\n        was: blue\n");
        assertEquals("fr-FR/harbor: 5 moved\nde-DE/harbor: 5 moved\n", sync().out());
        assertEquals(before.replace("guide.blue.", "guide.azure."), workspace.read(GERMAN));
        assertEquals(0, workspace.run("check").status());
    }

    @Test
    void aRenameThatIsToldOnlyLaterStillFindsTheTranslation() throws IOException {
        workspace.edit(MODEL, "      - id: blue\n", "      - id: azure\n");
        sync();
        assertTrue(workspace.read(GERMAN).contains("retired:\n  guide.blue.title:\n    source: \"Blue\"\n"));
        workspace.edit(MODEL, "      - id: azure\n", "      - id: azure\n        was: [cyan, blue]\n");
        sync();
        assertFalse(workspace.read(GERMAN).contains("retired"), workspace.read(GERMAN));
        assertEquals(0, workspace.run("check").status(), workspace.run("check").out());
    }

    @Test
    void missingFilesAreCreatedWithTheSchemaLineOfTheOthers() throws IOException {
        var line = "# yaml-language-server: $schema=../../schema/bundle.json\n";
        workspace.write(GERMAN, line + workspace.read(GERMAN));
        Files.delete(workspace.root().resolve("locales/fr-FR/harbor.yaml"));
        assertTrue(sync().out().contains("fr-FR/harbor: 15 added"));
        assertTrue(workspace.read("locales/fr-FR/harbor.yaml").startsWith(line + "title:\n  source: Harbor guide\n"));
    }

    @Test
    void aDryRunTellsAndWritesNothing() throws IOException {
        workspace.edit(MODEL, OLD, NEW);
        var before = bundles();
        var result = workspace.run("sync", "--dry-run");
        assertEquals(1, result.status());
        assertTrue(result.out().contains("de-DE/harbor: 1 stale\n  stale guide.blue.practice.tours\n"), result.out());
        assertEquals(before, bundles());
    }

    @Test
    void commentsBlankLinesAndQuotesStayAsTheyAre() throws IOException {
        var german = """
                # yaml-language-server: $schema=../../schema/bundle.json
                # Ask Maria about names.

                %s
                guide.blue.practice.tours:   # the hard one
                    # what the source says
                    source: 'You led at least {amount, number, ::} tours.'
                    state: reviewed   # by Maria
                    target: >-
                      Sie haben mindestens
                      {amount, number, ::} Führungen geleitet.
                    note: |
                      two

                      lines
                    # the end of it

                # Cards
                """;
        var text = workspace.read(GERMAN);
        var start = text.indexOf("guide.blue.practice.tours:");
        var end = text.indexOf("shared.card:");
        workspace.write(GERMAN, german.formatted(text.substring(0, start)) + text.substring(end));
        workspace.edit(MODEL, OLD, NEW);
        sync();
        var now = workspace.read(GERMAN);
        assertTrue(now.contains("""
                guide.blue.practice.tours:   # the hard one
                    # what the source says
                    source: "You led at least {amount, number, ::} tours by night."
                    state: initial   # by Maria
                    previous:
                      source: "You led at least {amount, number, ::} tours."
                """), now);
        assertTrue(now.contains("""
                    target: >-
                      Sie haben mindestens
                      {amount, number, ::} Führungen geleitet.
                    note: |
                      two

                      lines
                    # the end of it

                # Cards
                """), now);
        workspace.edit(MODEL, NEW, OLD);
        sync();
        assertEquals(
                (german.formatted(text.substring(0, start)) + text.substring(end))
                        .replace("'You led at least {amount, number, ::} tours.'", "\"" + OLD + "\""),
                workspace.read(GERMAN));
    }

    @Test
    void aFormThatCannotBeEditedIsRefusedWithItsPlace() throws IOException {
        workspace.write("locales/de-DE/harbor.yaml", "{title: {source: Harbor guide, target: Hafenführer}}\n");
        var before = bundles();
        var result = workspace.run("sync");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("locales/de-DE/harbor.yaml:1:1"), result.err());
        assertEquals(before, bundles());
    }

    @Test
    void aBrokenBundleStopsEverything() throws IOException {
        workspace.edit(MODEL, OLD, NEW);
        workspace.edit("locales/fr-FR/harbor.yaml", "source:", "sorce:");
        var before = bundles();
        var result = workspace.run("sync");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("did you mean `source`?"), result.err());
        assertEquals(before, bundles());
    }

    @Test
    void aFourthWayInTheSourceIsSeenSyncedTranslatedAndDone() throws IOException {
        var three = "You are known as ferry pilot, harbor master or night watch.";
        var four = "You are known as ferry pilot, harbor master, night watch or tug captain.";
        workspace.edit(MODEL, "    levels:\n", "    text: " + three + "\n    levels:\n");
        sync();
        workspace.edit(GERMAN, "target: \"\"", "target: Sie sind als Fährlotse, Hafenmeister oder Nachtwache bekannt.");
        workspace.edit(
                "locales/fr-FR/harbor.yaml",
                "target: \"\"",
                "target: Vous êtes pilote de ferry, capitaine de port ou veilleur de nuit.");
        sync();
        assertEquals(0, workspace.run("check").status(), workspace.run("check").out());

        workspace.edit(MODEL, three, four);
        for (var synced : new boolean[] {false, true}) {
            if (synced) {
                sync();
            }
            var check = workspace.run("check");
            assertEquals(1, check.status());
            assertEquals(2, check.out().split("error\\[stale\\]", -1).length - 1, check.out());
            assertTrue(check.out().contains("tug captain+}"), check.out());
        }
        workspace.edit(GERMAN, "Hafenmeister oder Nachtwache", "Hafenmeister, Nachtwache oder Schlepperkapitän");
        workspace.edit(
                "locales/fr-FR/harbor.yaml",
                "port ou veilleur de nuit",
                "port, veilleur de nuit ou capitaine de remorqueur");
        assertEquals(0, workspace.run("check").status(), workspace.run("check").out());
        sync();
        assertFalse(workspace.read(GERMAN).contains("previous"));
        assertEquals(0, workspace.run("check").status());
    }

    @Test
    void aStaleTextIsMarkedAsSuchOnItsPageUntilItIsTranslatedAnew() throws IOException {
        workspace.edit(MODEL, OLD, NEW);
        sync();
        assertTrue(workspace.run("build").err().contains("0 untranslated, 1 outdated"));
        assertEquals(1, workspace.run("build", "--strict").status());
        workspace.edit(GERMAN, "Führungen geleitet", "Führungen bei Nacht geleitet");
        assertEquals(0, workspace.run("build", "--locale", "de-DE", "--strict").status());
    }
}
