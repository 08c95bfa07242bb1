package dev.samepage.serve;

import dev.samepage.finding.Finding;
import dev.samepage.site.SitePreview;
import dev.samepage.workspace.Workspace;
import dev.samepage.workspace.WorkspaceMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A workspace that follows its files; what was good last stays while a file is broken. */
final class LiveWorkspace {
    private final Path root;
    private final UnaryOperator<Workspace> checked;
    private final WorkspaceMemory memory = new WorkspaceMemory();
    private volatile State state = new State(0, Optional.empty(), List.of(), List.of());

    /**
     * @param generation counts changes
     * @param preview of the last good state; empty where there was none yet
     * @param seen what was read last, good or not
     * @param faults why what was read last cannot be shown; empty where all is well
     */
    record State(long generation, Optional<SitePreview> preview, Object seen, List<Finding> faults) {}

    /** A fault is told anew by each look, so equal ones are known by their words. */
    private record Seen(Workspace sound, List<?> labels, List<String> faults, List<String> templates) {
        static Seen of(Workspace all, List<String> templates) {
            var faults = all.findings().stream()
                    .map(finding -> finding.place() + " " + finding.message())
                    .toList();
            var sound = new Workspace(
                    all.root(),
                    all.settings(),
                    all.glossary(),
                    all.labels(),
                    all.programs(),
                    all.bundles(),
                    all.rules(),
                    List.of());
            // Texts are equal wherever they stand, and a label has moved when its file was read again.
            var labels = all.labels().stream()
                    .map(label -> label.text().file())
                    .distinct()
                    .toList();
            return new Seen(sound, labels, faults, templates);
        }
    }

    /**
     * @param checked adds what is wrong with a workspace beyond its files' form
     */
    LiveWorkspace(Path root, UnaryOperator<Workspace> checked) {
        this.root = root;
        this.checked = checked;
    }

    Path root() {
        return root;
    }

    State state() {
        return state;
    }

    /**
     * Looks at the files again.
     *
     * @return whether anything is not as it was
     */
    synchronized boolean refresh() throws IOException {
        var workspace = checked.apply(Workspace.read(root, memory));
        var seen = Seen.of(workspace, templates());
        if (seen.equals(state.seen())) {
            return false;
        }
        var generation = state.generation() + 1;
        if (!workspace.findings().isEmpty()) {
            state = new State(generation, state.preview(), seen, workspace.findings());
            return true;
        }
        var preview = state.preview().isPresent()
                ? state.preview().get().next(workspace, seen.templates())
                : SitePreview.of(workspace, seen.templates());
        state = new State(generation, Optional.of(preview), seen, List.of());
        return true;
    }

    /** Each template and asset with its size and time of change. */
    private List<String> templates() throws IOException {
        var folder = root.resolve("templates");
        var out = new ArrayList<String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder, 4)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    out.add(file + " " + Files.size(file) + " "
                            + Files.getLastModifiedTime(file).toInstant());
                }
            }
        }
        return List.copyOf(out);
    }
}
