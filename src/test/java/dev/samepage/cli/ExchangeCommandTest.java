package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.Folders;
import dev.samepage.cli.TestWorkspace.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeCommandTest {
    private static final String MODEL = "content/programs/harbor.yaml";
    private static final String GERMAN = "locales/de-DE/harbor.yaml";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void copy() throws IOException {
        workspace = TestWorkspace.in(folder);
    }

    private Path out() {
        return folder.resolve("out");
    }

    private static TreeMap<String, String> texts(Path root) throws IOException {
        var out = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return out;
    }

    private TreeMap<String, String> bundles() throws IOException {
        return texts(workspace.root().resolve("locales"));
    }

    private Path exported(String format) {
        var result = workspace.run("export", "--format", format, "--out", out().toString());
        assertEquals(0, result.status(), result.err());
        assertEquals("", result.out());
        var name = format.startsWith("xliff") ? "harbor.xlf" : "harbor." + format;
        return out().resolve("de-DE").resolve(name);
    }

    private static void edit(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertTrue(text.contains(from), text);
        var at = text.indexOf(from);
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private Result imported(Path... files) {
        var args = new ArrayList<>(List.of("import"));
        for (var file : files) {
            args.add(file.toString());
        }
        return workspace.run(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff", "xliff2", "po", "csv"})
    void whatNobodyHasTouchedChangesNoByte(String format) throws IOException {
        // The shipped workspace itself; a copy, since a fault would change it.
        var shipped = folder.resolve("shipped");
        Folders.copyShipped(shipped);
        var before = texts(shipped);
        var place = List.of("--workspace", shipped.toString());
        var export = new ArrayList<>(List.of("export", "--format", format, "--out", out().toString()));
        export.addAll(place);
        assertEquals(0, TestWorkspace.runPlain(export.toArray(String[]::new)).status());
        var once = texts(out());
        assertEquals(0, TestWorkspace.runPlain(export.toArray(String[]::new)).status());
        assertEquals(once, texts(out()), "the same files twice");
        var args = new ArrayList<>(List.of("import"));
        once.keySet().forEach(name -> args.add(out().resolve(name).toString()));
        args.addAll(place);
        var result = TestWorkspace.runPlain(args.toArray(String[]::new));
        assertEquals(0, result.status(), result.out() + result.err());
        assertFalse(result.out().contains("imported"), result.out());
        assertEquals(before, texts(shipped));
    }

    @Test
    void aChangedTargetIsWrittenAndNothingElse() throws IOException {
        var file = exported("xliff");
        var text = Files.readString(file);
        var target = text.replaceFirst("(?s).*?<target state=\"translated\">([^<]+)</target>.*", "$1");
        edit(
                file,
                "<target state=\"translated\">" + target,
                "<target state=\"final\">" + target + " &amp; &lt;mehr&gt;");
        var before = workspace.read(GERMAN);
        var dry = workspace.run("import", "--dry-run", file.toString());
        assertEquals(0, dry.status(), dry.out() + dry.err());
        assertTrue(dry.out().contains("1 imported"), dry.out());
        assertEquals(before, workspace.read(GERMAN));
        var result = imported(file);
        assertEquals(0, result.status(), result.out() + result.err());
        var after = workspace.read(GERMAN);
        assertTrue(after.contains(target + " & <mehr>"), after);
        assertTrue(after.contains("state: final"), after);
        var changed = new ArrayList<>(after.lines().toList());
        before.lines().forEach(changed::remove);
        assertTrue(changed.size() <= 2, changed.toString());
        assertEquals("", workspace.run("sync").out());
    }

    @Test
    void aLateReturnIsNotWritten() throws IOException {
        var file = exported("xliff");
        var sentence = workspace
                .read(MODEL)
                .lines()
                .filter(line -> line.strip().startsWith("text: "))
                .findFirst()
                .orElseThrow();
        workspace.edit(
                MODEL,
                sentence,
                sentence.endsWith("\"")
                        ? sentence.substring(0, sentence.length() - 1) + " Now.\""
                        : sentence + " Now.");
        var before = bundles();
        var result = imported(file);
        assertEquals(1, result.status(), result.out() + result.err());
        assertTrue(result.out().contains("late-return"), result.out());
        assertTrue(result.out().contains(" late"), result.out());
        assertEquals(before, bundles());
    }

    @Test
    void aStaleUnitTravelsWithItsOldSourceAndComesBackMended() throws IOException {
        var old = "You led at least {amount, number, ::} tours.";
        workspace.edit(MODEL, old, "You led at least {amount, number, ::} tours by night.");
        workspace.run("sync");
        var po = Files.readString(exported("po"));
        assertTrue(po.contains("#, fuzzy\n#| msgid \"" + old + "\""), po);
        var file = exported("xliff");
        var text = Files.readString(file);
        assertTrue(text.contains("<alt-trans alttranstype=\"previous-version\""), text);
        assertTrue(text.contains("state=\"needs-translation\""), text);
        var before = bundles();
        assertEquals(0, imported(file).status());
        assertEquals(before, bundles(), "what is still stale stays as it is");
        // The translator finds that the words are still right.
        edit(file, "state=\"needs-translation\"", "state=\"translated\"");
        assertEquals(0, imported(file).status());
        var after = workspace.read(GERMAN);
        assertTrue(after.contains("accepted: "), after);
        assertFalse(after.contains("previous:"), after);
        assertEquals("", workspace.run("sync").out());
    }

    @Test
    void aLostValueIsRefusedAndTheOthersAreTaken() throws IOException {
        var file = exported("xliff2");
        var text = Files.readString(file);
        var lost = text.replaceFirst("(<target>[^\n]*?)<ph [^>]*/>", "$1");
        assertFalse(lost.equals(text), text);
        Files.writeString(file, lost);
        var result = imported(file);
        assertEquals(1, result.status(), result.out() + result.err());
        assertTrue(result.out().contains("code-lost"), result.out());
        assertTrue(result.out().contains("1 refused"), result.out());
    }

    @Test
    void unknownKeysAndFilesOfOtherProgrammesAreTold() throws IOException {
        var file = exported("po");
        Files.writeString(file, Files.readString(file) + "\nmsgctxt \"nowhere\"\nmsgid \"x\"\nmsgstr \"y\"\n");
        var result = imported(file);
        assertEquals(1, result.status());
        assertTrue(result.out().contains("unknown-key"), result.out());
        edit(file, "X-Samepage-Program: harbor", "X-Samepage-Program: harbour");
        var other = imported(file);
        assertEquals(2, other.status());
        assertTrue(other.err().contains("did you mean `harbor`"), other.err());
    }

    @Test
    void oneUnreadableFileKeepsEverythingOut() throws IOException {
        var file = exported("xliff");
        edit(file, "state=\"translated\"", "state=\"final\"");
        var broken = out().resolve("broken.xlf");
        Files.writeString(broken, Files.readString(file).substring(0, 900));
        var before = bundles();
        var result = imported(file, broken);
        assertEquals(2, result.status(), result.out());
        assertTrue(result.err().contains("nothing was written"), result.err());
        assertEquals(before, bundles());
        assertEquals(0, imported(file).status());
    }

    @Test
    void twoTranslationsOfOneTextKeepEverythingOut() throws IOException {
        var file = exported("csv");
        var text = Files.readString(file);
        var row = text.lines().skip(1).findFirst().orElseThrow();
        var cells = row.split("\",\"", -1);
        cells[4] = cells[4] + " anders";
        Files.writeString(file, text + String.join("\",\"", cells) + "\r\n");
        var before = bundles();
        var result = imported(file);
        assertEquals(2, result.status(), result.out() + result.err());
        assertTrue(result.err().contains("returned-twice"), result.err());
        assertEquals(before, bundles());
    }

    @Test
    void aTextWithoutAUnitGetsOne() throws IOException {
        var file = exported("po");
        Files.delete(workspace.root().resolve(GERMAN));
        var result = imported(file);
        assertEquals(0, result.status(), result.out() + result.err());
        assertTrue(workspace.read(GERMAN).contains("source: "), "the bundle is there again");
        assertEquals("", workspace.run("sync").out());
    }

    @Test
    void wordsOnTheCommandLineThatMeanNothing() {
        assertEquals(2, workspace.run("export", "--format", "docx").status());
        assertEquals(
                2,
                workspace
                        .run("export", "--program", "harbour", "--out", out().toString())
                        .status());
        assertEquals(
                2,
                workspace
                        .run("export", "--locale", "xx-YY", "--out", out().toString())
                        .status());
        assertEquals(2, imported(folder.resolve("nowhere.xlf")).status());
    }

    @Test
    void whyAFileCannotBeWrittenIsTold() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("de-DE"), "a file");
        var result = workspace.run("export", "--locale", "de-DE", "--out", out().toString());
        assertEquals(2, result.status());
        assertTrue(result.err().contains("could not be written: a file stands in the way"), result.err());
    }
}
