package dev.samepage.cli;

import dev.samepage.status.Badge;
import dev.samepage.status.Status;
import dev.samepage.status.StatusJson;
import dev.samepage.status.StatusTable;
import dev.samepage.text.IoReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samepage status}: how far the translations have come. */
@Command(
        name = "status",
        description = "Prints for each locale and programme what is translated, reviewed, stale and missing.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--locale", paramLabel = "TAG", description = "only this locale; may be given several times")
    private List<String> locales;

    @Option(
            names = "--program",
            paramLabel = "ID",
            description = "only this programme, or ui for labels; may be given several times")
    private List<String> programs;

    @Mixin
    private FormatOption format;

    @Option(names = "--badge", paramLabel = "FILE", description = "also write a badge as SVG")
    private Path badge;

    StatusCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        var read = workspace.readSound();
        var wanted = WorkspaceOption.programs(read, programs);
        var parts = Status.of(read, WorkspaceOption.locales(read, locales)).stream()
                .filter(part -> wanted.contains(part.program()))
                .toList();
        if (badge != null) {
            write(Badge.of(parts));
        }
        output.out().print(format.json() ? StatusJson.of(parts) : StatusTable.of(parts));
        return ExitStatus.CLEAN;
    }

    private void write(String svg) {
        try {
            WholeFile.write(badge, svg);
        } catch (IOException e) {
            throw new UnusableInput("--badge: " + badge + " cannot be written: " + IoReason.withoutFile(e));
        }
    }
}
