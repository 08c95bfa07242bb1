package dev.samepage.cli;

import dev.samepage.exchange.ExchangeText;
import dev.samepage.exchange.formats.TransferFormat;
import dev.samepage.exchange.transfer.ImportPlan;
import dev.samepage.exchange.transfer.ImportPlan.Report;
import dev.samepage.exchange.transfer.ReturnedFile;
import dev.samepage.exchange.transfer.UnitReturn.Outcome;
import dev.samepage.finding.Finding;
import dev.samepage.report.ReportFormat;
import dev.samepage.report.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samepage import}: translations that come back from translators' tools. */
@Command(
        name = "import",
        description = "Takes exported files back into the bundles; refuses what is late or has lost a value or link.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "XLIFF 1.2 or 2, PO or CSV files from `export`")
    private List<Path> files;

    @Option(names = "--dry-run", description = "write nothing; print what would happen to each text")
    private boolean dryRun;

    @Option(names = "--verbose", description = "name each text, also those that do not change")
    private boolean verbose;

    ImportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        var read = workspace.readSound();
        var faults = new ArrayList<Finding>();
        var returned = new ArrayList<ReturnedFile>();
        for (var path : files) {
            ExchangeText.read(path, path.toString().replace('\\', '/'), faults::add)
                    .map(TransferFormat::read)
                    .ifPresent(result -> {
                        returned.addAll(result.files());
                        faults.addAll(result.faults());
                    });
        }
        var plan = ImportPlan.of(read, returned);
        faults.addAll(plan.changes().findings());
        UnusableFindings.refuse(faults, "nothing was written");
        if (!dryRun) {
            BundleWriting.write(plan.changes());
        }
        plan.reports().forEach(this::print);
        var findings = findings(plan);
        if (!findings.isEmpty()) {
            output.report(ReportFormat.TEXT, new Run(Output.version(), units(plan), findings), null);
        }
        if (dryRun) {
            output.err().println("samepage: nothing was written");
        }
        return findings.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private static int units(ImportPlan plan) {
        return plan.reports().stream().mapToInt(report -> report.units().size()).sum();
    }

    private static List<Finding> findings(ImportPlan plan) {
        return plan.reports().stream()
                .flatMap(report -> report.units().stream())
                .flatMap(unit -> unit.finding().stream())
                .sorted(Finding.ORDER)
                .toList();
    }

    /** Such as {@code de-DE/harbor: 2 imported, 40 unchanged, 1 late}. */
    private void print(Report report) {
        var counts = new ArrayList<String>();
        for (var outcome : Outcome.values()) {
            if (report.count(outcome) > 0) {
                counts.add(report.count(outcome) + " " + word(outcome));
            }
        }
        output.out().println(report.file().locale() + "/" + report.file().program() + ": " + String.join(", ", counts));
        for (var unit : report.units()) {
            if (verbose || dryRun && unit.outcome() != Outcome.UNCHANGED) {
                output.out().println("  " + word(unit.outcome()) + " " + unit.key());
            }
        }
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
