package dev.samepage.site;

import dev.samepage.model.Program;
import dev.samepage.workspace.Workspace;
import dev.samepage.workspace.WorkspaceFiles;
import java.util.List;
import java.util.stream.Collectors;

/** Where a build takes its programmes from, one at a time; safe for use by threads. */
interface ProgramSource {
    /** Settings, glossary and labels. */
    Workspace shared();

    /** The programmes' names in the order of the site. */
    List<String> names();

    /** A workspace that has at least this programme with its bundles, or the findings that say why not. */
    Workspace read(String name);

    static ProgramSource of(Workspace workspace) {
        var programs = workspace.programs().stream().collect(Collectors.toMap(Program::id, program -> program));
        return new ProgramSource() {
            @Override
            public Workspace shared() {
                return workspace;
            }

            @Override
            public List<String> names() {
                return workspace.programs().stream().map(Program::id).toList();
            }

            @Override
            public Workspace read(String name) {
                return new Workspace(
                        workspace.root(),
                        workspace.settings(),
                        workspace.glossary(),
                        workspace.labels(),
                        List.of(programs.get(name)),
                        workspace.bundles(),
                        workspace.rules(),
                        List.of());
            }
        };
    }

    static ProgramSource of(WorkspaceFiles files) {
        return new ProgramSource() {
            @Override
            public Workspace shared() {
                return files.shared();
            }

            @Override
            public List<String> names() {
                return files.programs();
            }

            @Override
            public Workspace read(String name) {
                return files.program(name);
            }
        };
    }
}
