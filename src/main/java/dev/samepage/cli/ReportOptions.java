package dev.samepage.cli;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.report.ReportFormat;
import dev.samepage.report.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** How findings are reported and which of them fail the command. */
final class ReportOptions {
    /** The least severity that fails a command. */
    enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "the report's format: ${COMPLETION-CANDIDATES} (default: text)",
            defaultValue = "TEXT")
    private ReportFormat format;

    @Option(names = "--output", paramLabel = "FILE", description = "write the report to a file, not to standard output")
    private Path output;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "exit with 1 on findings from this severity on: error, warning, never (default: error)",
            defaultValue = "ERROR")
    private FailOn failOn;

    /** Writes the report; the status is 0 or 1. */
    int finish(Output to, int units, List<Finding> findings) throws IOException {
        to.report(format, new Run(Output.version(), units, findings), output);
        var least = failOn == FailOn.WARNING ? Severity.WARNING : Severity.ERROR;
        var failed = failOn != FailOn.NEVER
                && findings.stream().anyMatch(finding -> finding.severity().atLeast(least));
        return failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** Reports input that cannot be used, in the same format; the status is 2 whatever {@code --fail-on} says. */
    int unusable(Output to, List<Finding> findings) throws IOException {
        to.report(format, new Run(Output.version(), 0, findings), output);
        to.err().println("samepage: the workspace cannot be used; see the findings");
        return ExitStatus.UNUSABLE;
    }
}
