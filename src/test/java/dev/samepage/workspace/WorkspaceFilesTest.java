package dev.samepage.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.samepage.check.BundleDocument;
import dev.samepage.check.Checker;
import dev.samepage.check.Document;
import dev.samepage.finding.Finding;
import dev.samepage.rules.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programme by programme, side by side, gives what the whole gives at once. */
class WorkspaceFilesTest {
    @TempDir
    private Path root;

    /** The shipped workspace with translations that have drifted. */
    @BeforeEach
    void copy() throws IOException {
        for (var folder : List.of("content", "locales")) {
            try (var walk = Files.walk(Path.of(folder))) {
                for (var file : walk.filter(Files::isRegularFile).toList()) {
                    var text = Files.readString(file);
                    var drifted = folder.equals("locales") ? text.replace("Office 365 ", "Office ") : text;
                    Files.createDirectories(root.resolve(file).getParent());
                    Files.writeString(root.resolve(file), drifted);
                }
            }
        }
    }

    private static List<Document> documents(Workspace workspace) {
        var out = new ArrayList<Document>();
        for (var locale : workspace.settings().locales()) {
            for (var program : workspace.programs()) {
                out.add(BundleDocument.of(
                        program.messages(),
                        program.uses(),
                        workspace.bundle(program.id(), locale),
                        workspace.settings().source(),
                        workspace.glossary()));
            }
        }
        return out;
    }

    private static List<String> sorted(Stream<Finding> findings) {
        return findings.sorted(Finding.ORDER)
                .map(finding -> finding.place() + " " + finding.severity() + " " + finding.message() + " "
                        + finding.fingerprint())
                .toList();
    }

    private static List<String> paths(List<Finding> findings) {
        return findings.stream().map(finding -> finding.place().file().path()).toList();
    }

    @Test
    void partsSideBySideAreCheckedAsTheWholeIs() throws IOException {
        var checker = Checker.with(RuleCatalog.standard());
        var whole = sorted(checker.check(documents(Workspace.read(root))).stream());
        var files = WorkspaceFiles.open(root);
        var parts = files.programs().parallelStream()
                .flatMap(name -> checker.check(documents(files.program(name))).stream())
                .toList();
        assertFalse(whole.isEmpty());
        assertEquals(whole, sorted(parts.stream()));
    }

    @Test
    void aPartHasOnlyTheFaultsOfItsOwnFiles() throws IOException {
        Files.writeString(root.resolve("locales/de-DE/first-aid-leader.yaml"), "title: [\n");
        Files.writeString(root.resolve("locales/de-DE/nobody.yaml"), "title: x\n");
        var files = WorkspaceFiles.open(root);
        assertEquals(List.of("locales/de-DE/nobody.yaml"), paths(files.shared().findings()));
        assertEquals(List.of(), paths(files.program("cloud-productivity").findings()));
        assertEquals(
                List.of("locales/de-DE/first-aid-leader.yaml"),
                paths(files.program("first-aid-leader").findings()));
        assertEquals(2, files.all().findings().size());
    }

    @Test
    void aProgrammeHasNoLabels() throws IOException {
        assertEquals(
                List.of(), WorkspaceFiles.open(root).program("first-aid-leader").labels());
    }
}
