package dev.samepage.cli;

import dev.samepage.bundle.Bundle;
import dev.samepage.model.Program;
import dev.samepage.text.Nearest;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

/** A programme that a user names; an unknown one is told with the nearest that there is. */
final class ProgramChoice {
    private ProgramChoice() {}

    /**
     * @param option that named it, such as {@code --program}
     */
    static Program program(Workspace workspace, String option, String id) {
        return workspace.programs().stream()
                .filter(program -> program.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(option, id, ids(workspace)));
    }

    /** Refuses what is neither a programme nor the labels. */
    static void bundle(Workspace workspace, String option, String id) {
        var ids = bundles(workspace);
        if (!ids.contains(id)) {
            throw unknown(option, id, ids);
        }
    }

    /** The programmes and the labels. */
    static List<String> bundles(Workspace workspace) {
        var out = new ArrayList<>(ids(workspace));
        out.add(Bundle.LABELS);
        return out;
    }

    private static List<String> ids(Workspace workspace) {
        return workspace.programs().stream().map(Program::id).toList();
    }

    private static UnusableInput unknown(String option, String id, List<String> known) {
        return new UnusableInput(option + ": there is no programme `" + id + "`; "
                + Nearest.help(id, known, "known here: " + String.join(", ", known)));
    }
}
