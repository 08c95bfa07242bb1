package dev.samepage.cli;

import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code samepage config}: what holds in a workspace, and what says so. */
@Command(
        name = "config",
        description = "Prints the settings and every rule’s severity as they hold here, and where each comes from.",
        mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private FormatOption format;

    ConfigCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        Workspace read = workspace.readSound();
        var settings = Configuration.of(read);
        output.out().print(format.json() ? settings.json() : settings.text());
        return ExitStatus.CLEAN;
    }
}
