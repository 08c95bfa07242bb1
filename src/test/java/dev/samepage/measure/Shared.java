package dev.samepage.measure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real pages and segments. They are not ours to pass on, so they lie beside the project and may be absent. */
final class Shared {
    private static final Path FOLDER = Path.of(System.getProperty("samepage.shared", "../shared"));

    private Shared() {}

    /** A file or folder of the shared ones; the test that asks is skipped where it is not there. */
    static Path path(String name) {
        var path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), "skipped: no real texts at " + path);
        return path;
    }

    /** The workspace that is shipped, whose glossary the measures use. */
    static Workspace workspace() {
        try {
            var workspace = Workspace.read(Path.of("."));
            if (!workspace.findings().isEmpty()) {
                throw new IllegalStateException(workspace.findings().toString());
            }
            return workspace;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
