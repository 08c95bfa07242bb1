package dev.samepage.cli;

import dev.samepage.bundle.Bundle;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Nearest;
import dev.samepage.workspace.Workspace;
import dev.samepage.workspace.WorkspaceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option that every command has. */
final class WorkspaceOption {
    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "the workspace's folder (default: here)",
            defaultValue = ".")
    private Path folder;

    Path folder() {
        return folder;
    }

    Workspace read() throws IOException {
        return RuleSet.checked(open().all());
    }

    /** The workspace for commands that need one programme at a time. */
    WorkspaceFiles open() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("--workspace: there is no folder " + folder);
        }
        return WorkspaceFiles.open(folder);
    }

    /** The workspace, for commands that can do nothing with a faulty one and whose output is no report. */
    Workspace readSound() throws IOException {
        var read = read();
        UnusableFindings.refuse(read.findings(), "");
        return read;
    }

    /** The locales asked for, or all of the workspace's. */
    static List<LocaleTag> locales(Workspace workspace, List<String> asked) {
        return asked == null || asked.isEmpty()
                ? workspace.settings().locales()
                : among(workspace.settings().locales(), asked);
    }

    /** The locales asked for, each of which must be a known one. */
    static List<LocaleTag> among(List<LocaleTag> known, List<String> asked) {
        var out = new ArrayList<LocaleTag>();
        for (var tag : asked) {
            out.add(known.stream()
                    .filter(locale -> locale.tag().equalsIgnoreCase(tag))
                    .findFirst()
                    .orElseThrow(() -> unknown(tag, known)));
        }
        return out;
    }

    /** The ids of the programmes asked for, or of all; that of the labels is among them. */
    static Set<String> programs(Workspace workspace, List<String> asked) {
        var known = new LinkedHashSet<String>();
        workspace.programs().forEach(program -> known.add(program.id()));
        known.add(Bundle.LABELS);
        if (asked == null || asked.isEmpty()) {
            return known;
        }
        for (var id : asked) {
            if (!known.contains(id)) {
                throw new UnusableInput("--program: there is no programme `" + id + "`; "
                        + Nearest.to(id, known)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("there are " + String.join(", ", known)));
            }
        }
        return Set.copyOf(asked);
    }

    private static UnusableInput unknown(String tag, List<LocaleTag> known) {
        var tags = known.stream().map(LocaleTag::tag).toList();
        return new UnusableInput("--locale: `" + tag + "` is no locale of this workspace; "
                + Nearest.to(tag, tags)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("it has " + String.join(", ", tags)));
    }
}
