package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One fault of a file is told once, and nothing that only follows from it. */
class OneFindingPerFaultTest {
    private static final String PROGRAM = "content/programs/harbor.yaml";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void copy() throws IOException {
        workspace = TestWorkspace.in(folder);
    }

    private List<String> errors(String... command) {
        var result = workspace.run(command);
        assertEquals(2, result.status());
        return (result.out() + result.err())
                .lines()
                .filter(line -> line.contains(": error["))
                .toList();
    }

    @Test
    void aTextThatOnlyAFaultyNodeUsesIsNotCalledUnused() throws IOException {
        workspace.edit(PROGRAM, "count: 2", "count: 0");
        var errors = errors("check");
        assertEquals(1, errors.size(), errors.toString());
    }

    @Test
    void aFileThatIsNoMappingLacksNoKeys() throws IOException {
        Files.writeString(workspace.root().resolve(PROGRAM), "just words\n");
        var errors = errors("check");
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).contains("wrong-type"), errors.toString());
    }

    @Test
    void answersThatAreNotThereAreToldSo() {
        var errors = errors(
                "evaluate",
                "harbor",
                "--answers",
                folder.resolve("nowhere.json").toString());
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).endsWith("there is no such file"), errors.toString());
    }

    @Test
    void anEmptyTextIsCalledSo() throws IOException {
        workspace.edit(PROGRAM, "author: Port office", "author: \"\"");
        var errors = errors("check");
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).endsWith("must be a text, but here stands an empty text"), errors.toString());
    }
}
