package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theNewWorkspaceIsSoundAndComplete() throws IOException {
        var root = folder.resolve("new").toString();
        assertEquals(0, TestWorkspace.runPlain("init", root).status());
        var check = TestWorkspace.runPlain("check", "--workspace", root);
        assertEquals(0, check.status(), check.out());
        assertFalse(check.out().contains("error["), check.out());
        var build = TestWorkspace.runPlain("build", "--strict", "--workspace", root);
        assertEquals(0, build.status(), build.err());
        var sync = TestWorkspace.runPlain("sync", "--dry-run", "--workspace", root);
        assertEquals(0, sync.status(), sync.out());
        assertTrue(Files.exists(folder.resolve("new/.gitattributes")));
        assertFalse(TestWorkspace.runPlain("status", "--workspace", root).out().contains("99%"));
    }

    @Test
    void everyFileNamesASchemaThatIsThere() throws IOException {
        TestWorkspace.runPlain("init", folder.toString());
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                var first = Files.readString(file).lines().findFirst().orElse("");
                var schema = first.substring(first.indexOf('=') + 1);
                assertTrue(Files.exists(file.resolveSibling(schema)), file + " names " + first);
            }
        }
    }

    @Test
    void aFolderWithContentIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        var result = TestWorkspace.runPlain("init", folder.toString());
        assertEquals(2, result.status());
        assertTrue(result.err().contains("is not empty: it has notes.txt"), result.err());
        assertFalse(Files.exists(folder.resolve("content")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertEquals(2, TestWorkspace.runPlain("init", file.toString()).status());
    }
}
