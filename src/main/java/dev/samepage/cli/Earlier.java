package dev.samepage.cli;

import dev.samepage.history.HistoryFault;
import dev.samepage.history.Revision;
import dev.samepage.text.WholeFolder;
import dev.samepage.workspace.Workspace;
import dev.samepage.workspace.WorkspaceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The workspace at an earlier revision, in a folder of its own that goes away with it. */
final class Earlier implements AutoCloseable {
    private final Path folder;
    private final String commit;
    private final WorkspaceFiles files;

    private Earlier(Path folder, String commit, WorkspaceFiles files) {
        this.folder = folder;
        this.commit = commit;
        this.files = files;
    }

    static Earlier of(Path workspace, String revision) throws IOException {
        Path folder = null;
        try {
            var found = Revision.before(workspace, revision);
            folder = Files.createTempDirectory("samepage");
            found.writeTo(folder);
            return new Earlier(folder, found.commit(), WorkspaceFiles.open(folder));
        } catch (HistoryFault e) {
            if (folder != null) {
                WholeFolder.delete(folder);
            }
            throw new UnusableInput("--changed-since: " + e.getMessage());
        }
    }

    /** The commit's full name. */
    String commit() {
        return commit;
    }

    Workspace shared() {
        return files.shared();
    }

    Workspace program(String name) {
        return files.program(name);
    }

    @Override
    public void close() throws IOException {
        WholeFolder.delete(folder);
    }
}
