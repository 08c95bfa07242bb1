package dev.samepage.cli;

import dev.samepage.bundle.Bundle;
import dev.samepage.check.BundleDocument;
import dev.samepage.check.Document;
import dev.samepage.cli.ReportOptions.Looked;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.report.Languages;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
        var read = workspace.read();
        if (!read.findings().isEmpty()) {
            return report.unusable(output, read.findings());
        }
        var chosen = WorkspaceOption.locales(read, locales);
        var documents = documents(read, chosen);
        var rules = RuleSet.of(read);
        var findings = rules.check(documents);
        var units =
                documents.stream().mapToInt(document -> document.units().size()).sum();
        var status = report.finish(output, looked(read, chosen, units, rules), findings);
        return readable(documents) ? status : ExitStatus.UNUSABLE;
    }

    private static Looked looked(Workspace workspace, List<LocaleTag> locales, int units, RuleSet rules) {
        var tags = locales.stream().map(LocaleTag::tag).toList();
        var programs =
                new ArrayList<>(workspace.programs().stream().map(Program::id).toList());
        programs.add(Bundle.LABELS);
        return new Looked(units, new Languages(workspace.settings().source().tag(), tags), tags, programs, rules);
    }

    /** A translation that is no message cannot be shown to anyone, so it counts as input that cannot be read. */
    private static boolean readable(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.units().stream())
                .allMatch(unit -> unit.target().fault().isEmpty());
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
