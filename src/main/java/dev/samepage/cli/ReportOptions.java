package dev.samepage.cli;

import dev.samepage.baseline.Baseline;
import dev.samepage.baseline.Scope;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severities;
import dev.samepage.finding.Severity;
import dev.samepage.report.Languages;
import dev.samepage.report.ReportFormat;
import dev.samepage.report.ReportRequest;
import dev.samepage.report.Run;
import dev.samepage.report.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            description =
                    "the report's format: text, json, sarif, junit, github, gitlab, checkstyle, html (default: text)")
    private String format = "text";

    @Option(names = "--output", paramLabel = "FILE", description = "write the report to a file, not to standard output")
    private Path output;

    @Option(
            names = "--report",
            paramLabel = "F=FILE",
            description = "write one more report to a file; may be given several times")
    private List<String> more = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "exit with 1 on findings from this severity on: error, warning, never (default: error)")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "findings listed in this file are known and fail nothing")
    private Path baseline;

    @Option(names = "--update-baseline", description = "write today's findings to the baseline's file")
    private boolean updateBaseline;

    /**
     * What a command looked at, beside its findings.
     *
     * @param scope of the rest a baseline's entries may not be called fixed
     */
    record Looked(
            int units,
            Languages languages,
            Scope scope,
            List<RuleSpec> rules,
            Severities severities,
            Optional<Shard> shard) {
        static final Looked NOTHING =
                new Looked(0, Languages.UNKNOWN, Scope.ALL, List.of(), Severities.NONE, Optional.empty());

        Looked(int units, Languages languages, Scope scope, RuleSet rules) {
            this(units, languages, scope, rules.specs(), rules.severities(), Optional.empty());
        }

        Looked withShard(Optional<Shard> changed) {
            return new Looked(units, languages, scope, rules, severities, changed);
        }
    }

    boolean take(PlainOption option) {
        switch (option.name()) {
            case "--format" -> format = option.value();
            case "--output" -> output = Path.of(option.value());
            case "--report" -> more = List.of(option.value());
            case "--baseline" -> baseline = Path.of(option.value());
            case "--update-baseline" -> {
                updateBaseline = true;
                return option.alone();
            }
            default -> {
                return false;
            }
        }
        return option.valued();
    }

    /** Refuses options that cannot be carried out, before any work is done. */
    void validate() {
        format();
        more.forEach(ReportOptions::request);
        if (updateBaseline && baseline == null) {
            throw new UnusableInput("--update-baseline: name the file with --baseline FILE");
        }
        if (baseline != null && !updateBaseline && !Files.exists(baseline)) {
            throw new UnusableInput("--baseline: there is no file " + baseline + "; --update-baseline writes it");
        }
        if (baseline != null && updateBaseline) {
            folder("--baseline", baseline);
        }
        if (output != null) {
            folder("--output", output);
        }
        more.forEach(text -> folder("--report", request(text).file()));
    }

    /** Writes the reports; the status is 0, or 1, or 2 where the baseline cannot be read. */
    int finish(Output to, Looked looked, List<Finding> findings) throws IOException {
        return finish(to, looked, findings, List.of());
    }

    /**
     * @param listed what baselines of a check's parts list already
     */
    int finish(Output to, Looked looked, List<Finding> findings, List<Finding> listed) throws IOException {
        if (baseline == null) {
            return write(to, run(looked, findings).withKnown(listed));
        }
        // One baseline for the whole says more than those of the parts, so it judges their findings anew.
        var judged = Stream.concat(findings.stream().filter(finding -> !Baseline.speaks(finding)), listed.stream())
                .sorted(Finding.ORDER)
                .toList();
        var known = new KnownFindings(baseline, looked);
        if (updateBaseline) {
            to.err().println("samepage: " + baseline + ": " + known.update(judged));
            return ExitStatus.CLEAN;
        }
        var compared = known.compare(judged);
        var status = write(to, run(looked, compared.findings()).withKnown(compared.known()));
        to.err().println("samepage: " + compared.summary());
        return known.readable() ? status : ExitStatus.UNUSABLE;
    }

    /** Reports input that cannot be used, in the same formats; the status is 2 whatever {@code --fail-on} says. */
    int unusable(Output to, List<Finding> findings) throws IOException {
        return unusable(to, findings, Optional.empty());
    }

    /**
     * @param shard the part of a check whose files these are
     */
    int unusable(Output to, List<Finding> findings, Optional<Shard> shard) throws IOException {
        write(to, run(Looked.NOTHING.withShard(shard), findings));
        to.err().println("samepage: the workspace cannot be used; see the findings");
        return ExitStatus.UNUSABLE;
    }

    private Run run(Looked looked, List<Finding> findings) {
        var run = new Run(Output.version(), looked.units(), findings)
                .withRules(looked.rules())
                .withSeverities(looked.severities())
                .withShard(looked.shard())
                .withLanguages(looked.languages())
                .withFailing(failOn == FailOn.WARNING ? Severity.WARNING : Severity.ERROR);
        var explained = format().explainsRules()
                || more.stream().anyMatch(text -> request(text).format().explainsRules());
        // Some forty pages are read for this, which most reports do not show.
        return explained ? run.withTexts(RuleTexts.all()) : run;
    }

    private int write(Output to, Run run) throws IOException {
        to.report(format(), run, output);
        for (var text : more) {
            var wanted = request(text);
            to.reportTo("--report", wanted.format(), run, wanted.file());
        }
        if (asked(ReportFormat.GITHUB)) {
            to.summarise(run);
        }
        var failed = failOn != FailOn.NEVER
                && run.findings().stream()
                        .anyMatch(finding -> finding.severity().atLeast(run.failing()));
        return failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private boolean asked(ReportFormat wanted) {
        return format() == wanted
                || more.stream().anyMatch(text -> request(text).format() == wanted);
    }

    private ReportFormat format() {
        try {
            return ReportFormat.parse(format);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("--format: " + e.getMessage());
        }
    }

    private static ReportRequest request(String text) {
        try {
            return ReportRequest.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("--report: " + e.getMessage());
        }
    }

    private static void folder(String option, Path file) {
        var parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new UnusableInput(option + ": there is no folder " + parent + "; create it first");
        }
    }
}
