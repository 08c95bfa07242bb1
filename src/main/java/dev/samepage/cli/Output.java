package dev.samepage.cli;

import dev.samepage.finding.Finding;
import dev.samepage.report.GithubSummary;
import dev.samepage.report.Report;
import dev.samepage.report.ReportFormat;
import dev.samepage.report.Run;
import dev.samepage.report.TextReport.Colour;
import dev.samepage.text.IoReason;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Where a command prints: findings to standard output, everything else to standard error.
 *
 * @param jobSummary the file to which a job on GitHub may append what its page shows
 */
record Output(PrintStream out, PrintStream err, Console console, Optional<Path> jobSummary) {
    static String version() {
        var version = Output.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** Writes a report to a file, or to standard output where none is named. */
    void report(ReportFormat format, Run run, Path file) throws IOException {
        if (file == null) {
            write(format.report(console.colour()), run, out);
            out.flush();
            return;
        }
        reportTo("--output", format, run, file);
    }

    /**
     * Writes a report to a file, which stays as it was where that fails.
     *
     * @param option what named the file
     */
    void reportTo(String option, ReportFormat format, Run run, Path file) throws IOException {
        var text = new StringBuilder();
        write(format.report(Colour.NONE), run, text);
        try {
            WholeFile.write(file, text);
        } catch (IOException e) {
            throw unwritten(option, file, e);
        }
    }

    /** Adds a run to the job's summary page, if there is one. */
    void summarise(Run run) throws IOException {
        if (jobSummary.isPresent()) {
            var text = new StringBuilder();
            write(new GithubSummary(), run, text);
            try {
                // Other steps write to the same page.
                Files.writeString(jobSummary.get(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw unwritten("GITHUB_STEP_SUMMARY", jobSummary.get(), e);
            }
        }
    }

    static UnusableInput unwritten(String option, Path file, IOException e) {
        return new UnusableInput(option + ": " + file + " cannot be written: " + IoReason.withoutFile(e));
    }

    private static void write(Report report, Run run, Appendable to) throws IOException {
        report.write(run, to);
    }

    /** Tells what makes a workspace unusable, on standard error, for commands whose output is not a report. */
    void faults(List<Finding> findings) {
        try {
            var text = new StringBuilder();
            ReportFormat.TEXT.report(console.colour()).write(new Run(version(), 0, findings), text);
            err.print(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
