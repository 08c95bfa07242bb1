package dev.samepage.cli;

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
    @Option(names = "--workspace", paramLabel = "DIR", description = "the workspace's folder (default: here)")
    private Path folder = Path.of(".");

    boolean take(PlainOption option) {
        if (!option.name().equals("--workspace")) {
            return false;
        }
        folder = Path.of(option.value());
        return option.valued();
    }

    Path folder() {
        return folder;
    }

    Workspace read() throws IOException {
        return RuleSet.checked(open().all());
    }

    /** The folder, which is there. */
    Path present() {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("--workspace: there is no folder " + folder);
        }
        return folder;
    }

    /** The workspace for commands that need one programme at a time. */
    WorkspaceFiles open() throws IOException {
        return WorkspaceFiles.open(present());
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
        if (asked == null || asked.isEmpty()) {
            return new LinkedHashSet<>(ProgramChoice.bundles(workspace));
        }
        asked.forEach(id -> ProgramChoice.bundle(workspace, "--program", id));
        return Set.copyOf(asked);
    }

    private static UnusableInput unknown(String tag, List<LocaleTag> known) {
        var tags = known.stream().map(LocaleTag::tag).toList();
        return new UnusableInput("--locale: `" + tag + "` is no locale of this workspace; "
                + Nearest.help(tag, tags, "it has " + String.join(", ", tags)));
    }
}
