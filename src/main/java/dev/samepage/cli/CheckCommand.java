package dev.samepage.cli;

import dev.samepage.baseline.Scope;
import dev.samepage.cli.ReportOptions.Looked;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.report.Languages;
import dev.samepage.workspace.Workspace;
import dev.samepage.workspace.WorkspaceFiles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

    @Option(
            names = "--changed-since",
            paramLabel = "REV",
            description =
                    "tell only what concerns texts that have changed since a revision of git, such as origin/main")
    private String revision;

    CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        report.validate();
        var files = workspace.open();
        if (revision == null) {
            return check(files, Optional.empty());
        }
        try (var earlier = Earlier.of(workspace.folder(), revision)) {
            return check(files, Optional.of(earlier));
        }
    }

    private int check(WorkspaceFiles files, Optional<Earlier> earlier) throws IOException {
        var shared = RuleSet.checked(files.shared());
        var chosen = WorkspaceOption.locales(shared, locales);
        var rules = RuleSet.of(shared);
        // Programme by programme: only what was found stays in memory.
        var parts = Stream.concat(
                        Stream.of(CheckPart.of(shared, earlier.map(Earlier::shared), chosen, rules)),
                        files.programs().parallelStream()
                                .map(name -> CheckPart.of(
                                        files.program(name), earlier.map(then -> then.program(name)), chosen, rules)))
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
        var status = report.finish(output, looked(shared, chosen, parts, rules), found);
        return parts.stream().allMatch(CheckPart::readable) ? status : ExitStatus.UNUSABLE;
    }

    private Looked looked(Workspace shared, List<LocaleTag> chosen, List<CheckPart> parts, RuleSet rules) {
        var tags = chosen.stream().map(LocaleTag::tag).toList();
        // Of what this run did not look at it cannot say that anything is mended.
        var scope = locales == null ? Scope.ALL : Scope.ALL.withLocales(tags);
        if (revision != null) {
            scope = scope.withUnits(
                    parts.stream().flatMap(part -> part.changed().stream()).toList());
        }
        var units = parts.stream().mapToInt(CheckPart::units).sum();
        return new Looked(units, new Languages(shared.settings().source().tag(), tags), scope, rules);
    }
}
