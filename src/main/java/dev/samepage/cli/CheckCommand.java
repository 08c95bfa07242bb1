package dev.samepage.cli;

import dev.samepage.bundle.Bundle;
import dev.samepage.check.BundleDocument;
import dev.samepage.check.Checker;
import dev.samepage.check.Document;
import dev.samepage.cli.ReportOptions.Looked;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.report.Languages;
import dev.samepage.workspace.Workspace;
import dev.samepage.workspace.WorkspaceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samepage check}: proves the workspace's translations. */
@Command(
        name = "check",
        description = "Proves that the workspace's translations say what the model says.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private ReportOptions report;

    @Option(names = "--locale", paramLabel = "TAG", description = "check only this locale; may be given several times")
    private List<String> locales;

    CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        report.validate();
        var files = workspace.open();
        var shared = RuleSet.checked(files.shared());
        var chosen = WorkspaceOption.locales(shared, locales);
        var checker = Checker.with(RuleSet.of(shared));
        // Programme by programme: only what was found stays in memory.
        var parts = Stream.concat(
                        Stream.of(Part.of(shared, chosen, checker)),
                        files.programs().parallelStream().map(name -> Part.of(files.program(name), chosen, checker)))
                .toList();
        var faults = parts.stream()
                .flatMap(part -> part.faults().stream())
                .sorted(Finding.ORDER)
                .toList();
        if (!faults.isEmpty()) {
            return report.unusable(output, faults);
        }
        var found = parts.stream()
                .flatMap(part -> part.found().stream())
                .sorted(Finding.ORDER)
                .toList();
        var units = parts.stream().mapToInt(Part::units).sum();
        var status = report.finish(output, looked(files, chosen, units), found);
        return parts.stream().allMatch(Part::readable) ? status : ExitStatus.UNUSABLE;
    }

    private static Looked looked(WorkspaceFiles files, List<LocaleTag> locales, int units) {
        var tags = locales.stream().map(LocaleTag::tag).toList();
        var programs = new ArrayList<>(files.programs());
        programs.add(Bundle.LABELS);
        return new Looked(
                units, new Languages(files.shared().settings().source().tag(), tags), tags, programs);
    }

    /**
     * What came of a part of the workspace: one programme, or the labels.
     *
     * @param faults what is wrong with its files; then nothing else was looked at
     */
    private record Part(List<Finding> faults, List<Finding> found, int units, boolean readable) {
        static Part of(Workspace read, List<LocaleTag> locales, Checker checker) {
            if (!read.findings().isEmpty()) {
                return new Part(read.findings(), List.of(), 0, true);
            }
            var documents = documents(read, locales);
            var units = documents.stream()
                    .mapToInt(document -> document.units().size())
                    .sum();
            return new Part(List.of(), checker.check(documents), units, readable(documents));
        }

        /** A translation that is no message cannot be shown to anyone, so it counts as input that cannot be read. */
        private static boolean readable(List<Document> documents) {
            return documents.stream()
                    .flatMap(document -> document.units().stream())
                    .allMatch(unit -> unit.target().fault().isEmpty());
        }
    }

    /** Every programme and the labels in the given locales. */
    static List<Document> documents(Workspace workspace, List<LocaleTag> locales) {
        var out = new ArrayList<Document>();
        var source = workspace.settings().source();
        for (var locale : locales) {
            for (var program : workspace.programs()) {
                out.add(BundleDocument.of(
                        program.messages(),
                        program.uses(),
                        workspace.bundle(program.id(), locale),
                        source,
                        workspace.glossary()));
            }
            if (!workspace.labels().isEmpty()) {
                out.add(BundleDocument.of(
                        workspace.labels(),
                        Map.of(),
                        workspace.bundle(Bundle.LABELS, locale),
                        source,
                        workspace.glossary()));
            }
        }
        return out;
    }
}
