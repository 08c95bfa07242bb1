package dev.samepage.cli;

import dev.samepage.exchange.formats.TransferFormat;
import dev.samepage.exchange.transfer.WorkFile;
import dev.samepage.exchange.transfer.WorkFiles;
import dev.samepage.finding.Finding;
import dev.samepage.text.IoReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samepage export}: files for translators' tools. */
@Command(
        name = "export",
        description =
                "Writes the texts with their translations for translators' tools, one file per locale and programme.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "xliff (1.2), xliff2 (2.1), po, tmx or csv (default: ${DEFAULT-VALUE})",
            defaultValue = "xliff")
    private TransferFormat format;

    @Option(names = "--locale", paramLabel = "TAG", description = "only this locale; may be given several times")
    private List<String> locales;

    @Option(
            names = "--program",
            paramLabel = "ID",
            description = "only this programme, or ui for labels; may be given several times")
    private List<String> programs;

    @Option(names = "--out", paramLabel = "DIR", description = "where to write (default: exchange, in the workspace)")
    private Path out;

    ExportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        var read = workspace.readSound();
        var wanted = WorkspaceOption.programs(read, programs);
        var findings = new ArrayList<Finding>();
        var files = new ArrayList<WorkFile>();
        for (var locale : WorkspaceOption.locales(read, locales)) {
            files.addAll(WorkFiles.of(read, locale, wanted::contains, findings::add));
        }
        if (!findings.isEmpty()) {
            output.faults(findings);
            return ExitStatus.UNUSABLE;
        }
        var folder = out == null ? workspace.folder().resolve("exchange") : out;
        for (var file : files) {
            write(file, folder);
        }
        return ExitStatus.CLEAN;
    }

    private void write(WorkFile file, Path folder) {
        var path = folder.resolve(file.target().tag()).resolve(file.program() + "." + format.extension());
        try {
            Files.createDirectories(path.getParent());
            WholeFile.write(path, format.write(file));
        } catch (IOException e) {
            throw new UnusableInput("--out: " + path + " could not be written: " + IoReason.withoutFile(e));
        }
        output.err().println("samepage: wrote " + path + " (" + file.units().size() + " texts)");
    }
}
