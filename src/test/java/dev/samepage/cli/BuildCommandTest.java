package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.text.WholeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void copyWorkspace() throws IOException {
        workspace = TestWorkspace.in(folder);
    }

    private boolean built(String path) {
        return Files.exists(workspace.root().resolve("site").resolve(path));
    }

    @Test
    void aPseudoLocaleIsBuiltOnRequestAlone() {
        var plain = workspace.run("build");
        assertEquals(0, plain.status(), plain.err());
        assertFalse(built("en-XA"));
        var result = workspace.run("build", "--strict", "--locale", "en-xa", "--locale", "en-US");
        assertEquals(0, result.status(), result.err());
        assertTrue(built("en-XA/harbor.html"));
        assertTrue(built("en-US/harbor.html"));
        assertFalse(built("de-DE/harbor.html"));
        assertFalse(Files.exists(workspace.root().resolve("locales/en-XA")));
    }

    @Test
    void anUnknownLocaleIsToldWithTheKnownOnes() {
        var result = workspace.run("build", "--locale", "en-UK");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("did you mean `en-US`?"), result.err());
    }

    @Test
    void aSiteAmongTheSourcesIsRefused() {
        for (var folder : List.of("locales", "content/programs", "rules", "templates", ".samepage", "x/../locales/x")) {
            var result = workspace.run(
                    "build", "--out", workspace.root().resolve(folder).toString());
            assertEquals(2, result.status(), folder);
            assertTrue(result.err().contains("is among the workspace's own files; name another folder"), result.err());
        }
        assertEquals(0, workspace.run("check").status());
        assertEquals(
                0,
                workspace
                        .run(
                                "build",
                                "--out",
                                workspace.root().resolve("localestoo").toString())
                        .status());
    }

    @Test
    void aFolderThatIsNoWorkspaceStaysAsItIs() throws IOException {
        WholeFolder.delete(workspace.root().resolve("content/programs"));
        var result = workspace.run("build");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("this is no workspace"), result.err());
        assertFalse(Files.exists(workspace.root().resolve(".samepage")));
    }

    @Test
    void aLinkToItselfIsToldWithItsPlace() throws IOException {
        var bundle = workspace.root().resolve("locales/fr-FR/harbor.yaml");
        Files.delete(bundle);
        Files.createSymbolicLink(bundle, Path.of("harbor.yaml"));
        var result = workspace.run("build");
        assertEquals(2, result.status());
        assertTrue(
                result.err().startsWith("locales/fr-FR/harbor.yaml:1:1: error[unreadable-file]: this is no file"),
                result.err());
    }
}
