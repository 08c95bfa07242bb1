package dev.samepage.cli;

import dev.samepage.baseline.Scope;
import dev.samepage.bundle.Bundle;
import dev.samepage.check.memory.Extent;
import dev.samepage.check.memory.LastCheck;
import dev.samepage.check.memory.Part;
import dev.samepage.cli.Progress.Loudness;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.report.Languages;
import dev.samepage.report.Shard;
import dev.samepage.workspace.Workspace;
import dev.samepage.workspace.WorkspaceFiles;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samepage check}: proves the workspace's translations. */
@Command(
        name = "check",
        description = "Proves that the workspace's translations say what the model says.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements PlainCall {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(names = "--locale", paramLabel = "TAG", description = "check only this locale; may be given several times")
    private List<String> locales;

    @Option(
            names = "--changed-since",
            paramLabel = "REV",
            description =
                    "tell only what concerns texts that have changed since a revision of git, such as origin/main")
    private String revision;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description =
                    "carry out only one of N parts of the check; `samepage merge` puts their JSON reports together")
    private String part;

    @Option(names = "--quiet", description = "do not tell how far the check has come")
    private boolean quiet;

    CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public boolean take(PlainOption option) {
        switch (option.name()) {
            case "--locale" -> locales = List.of(option.value());
            case "--changed-since" -> revision = option.value();
            case "--shard" -> part = option.value();
            case "--quiet" -> {
                quiet = true;
                return option.alone();
            }
            default -> {
                return workspace.take(option) || report.take(option);
            }
        }
        return option.valued();
    }

    @Override
    public Integer call() throws Exception {
        report.validate();
        // What has changed since a revision depends on that one too, and a shard's name on all that there is to read.
        if (revision == null && part == null) {
            var last = last();
            var found = last.isPresent() ? last.get().found() : Optional.<LastCheck.Found>empty();
            return found.isPresent() ? report(found.get()) : check(workspace.open(), Optional.empty(), last);
        }
        if (revision == null) {
            return check(workspace.open(), Optional.empty(), Optional.empty());
        }
        var files = workspace.open();
        try (var earlier = Earlier.of(workspace.folder(), revision)) {
            return check(files, Optional.of(earlier), Optional.empty());
        }
    }

    /** Empty where a file cannot even be looked at: whoever reads it will tell. */
    private Optional<LastCheck> last() {
        try {
            return Optional.of(LastCheck.of(workspace.present(), locales == null ? List.of() : locales));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private int check(WorkspaceFiles files, Optional<Earlier> earlier, Optional<LastCheck> last) throws IOException {
        var shared = RuleSet.checked(files.shared());
        var chosen = WorkspaceOption.locales(shared, locales);
        var rules = RuleSet.of(shared);
        var choice = part == null ? ShardChoice.WHOLE : ShardChoice.parse(part);
        var mine = choice.programs(files);
        var names = programs(files, mine);
        var progress = Progress.of(
                output, quiet ? Loudness.SILENT : Loudness.USUAL, "checked", "programmes", names.size() + 1);
        // Programme by programme: only what was found stays in memory. The labels are looked at beside them.
        var parts = PieceWork.of(names.size() + 1, at -> {
            var done = at == 0
                    ? labels(shared, last).orElseGet(() -> labels(mine, shared, earlier, chosen, rules))
                    : remembered(names.get(at - 1), last)
                            .orElseGet(() -> program(names.get(at - 1), files, earlier, last, chosen, rules));
            progress.step();
            return done;
        });
        progress.close();
        var faults = parts.stream()
                .flatMap(part -> part.faults().stream())
                .sorted(Finding.ORDER)
                .toList();
        var shard = shard(choice, parts, chosen, earlier);
        if (!faults.isEmpty()) {
            return report.unusable(output, faults, shard);
        }
        var tags = chosen.stream().map(LocaleTag::tag).toList();
        var extent = new Extent(shared.settings().source().tag(), tags, rules.specs(), rules.severities());
        if (last.isPresent()) {
            remember(last.get(), extent, names, parts);
        }
        return report(extent, scope(tags, mine, parts), shard, parts);
    }

    // What is wrong with the shared files may also be which programmes there are.
    private static Optional<CheckPart> labels(Workspace shared, Optional<LastCheck> last) {
        return shared.findings().isEmpty() ? last.flatMap(LastCheck::labels).map(CheckPart::of) : Optional.empty();
    }

    private static Optional<CheckPart> remembered(String name, Optional<LastCheck> last) {
        return last.flatMap(then -> then.program(name)).map(CheckPart::of);
    }

    private static void remember(LastCheck last, Extent extent, List<String> names, List<CheckPart> parts) {
        var programs = new LinkedHashMap<String, Part>();
        for (var at = 0; at < names.size(); at++) {
            programs.put(names.get(at), parts.get(at + 1).remembered());
        }
        try {
            last.remember(new LastCheck.Found(extent, parts.get(0).remembered(), programs));
        } catch (IOException e) {
            // Then the next check looks at everything again.
            return;
        }
    }

    private int report(LastCheck.Found found) throws IOException {
        var parts = Stream.concat(Stream.of(found.labels()), found.programs().values().stream())
                .map(CheckPart::of)
                .toList();
        return report(found.extent(), scope(found.extent().targets(), List.of(), parts), Optional.empty(), parts);
    }

    private int report(Extent extent, Scope scope, Optional<Shard> shard, List<CheckPart> parts) throws IOException {
        var found = parts.stream()
                .flatMap(part -> part.found().stream())
                .sorted(Finding.ORDER)
                .toList();
        var units = parts.stream().mapToInt(CheckPart::units).sum();
        var languages = new Languages(extent.source(), extent.targets());
        var told = new ReportOptions.Looked(units, languages, scope, extent.rules(), extent.severities(), shard);
        var status = report.finish(output, told, found);
        return parts.stream().allMatch(CheckPart::readable) ? status : ExitStatus.UNUSABLE;
    }

    /** Those of a shard that are programmes, which the labels are only where somebody has called one so. */
    private static List<String> programs(WorkspaceFiles files, List<String> mine) {
        var labels = files.programs().contains(Bundle.LABELS);
        return mine.stream()
                .filter(name -> labels || !name.equals(Bundle.LABELS))
                .toList();
    }

    private static CheckPart program(
            String name,
            WorkspaceFiles files,
            Optional<Earlier> earlier,
            Optional<LastCheck> last,
            List<LocaleTag> chosen,
            RuleSet rules) {
        var read = files.program(name);
        last.ifPresent(check -> check.read(name, read.files()));
        return CheckPart.of(read, earlier.map(then -> then.program(name)), chosen, rules);
    }

    /** The labels, or only what is wrong with the files that every part needs. */
    private static CheckPart labels(
            List<String> mine, Workspace shared, Optional<Earlier> earlier, List<LocaleTag> chosen, RuleSet rules) {
        return mine.contains(Bundle.LABELS)
                ? CheckPart.of(shared, earlier.map(Earlier::shared), chosen, rules)
                : new CheckPart(shared.findings(), List.of(), 0, Set.of(), true);
    }

    private Optional<Shard> shard(
            ShardChoice choice, List<CheckPart> parts, List<LocaleTag> chosen, Optional<Earlier> earlier)
            throws IOException {
        if (part == null) {
            return Optional.empty();
        }
        return Optional.of(new Shard(
                choice.index(),
                choice.count(),
                choice.of(
                        workspace.folder(), chosen, earlier.map(Earlier::commit).orElse("")),
                parts.stream().allMatch(part -> part.faults().isEmpty()),
                parts.stream().allMatch(CheckPart::readable),
                locales == null
                        ? Optional.empty()
                        : Optional.of(chosen.stream().map(LocaleTag::tag).collect(Collectors.toSet())),
                revision == null ? Optional.empty() : Optional.of(changed(parts))));
    }

    /** Of what this run did not look at it cannot say that anything is mended. */
    private Scope scope(List<String> tags, List<String> mine, List<CheckPart> parts) {
        var scope = locales == null ? Scope.ALL : Scope.ALL.withLocales(tags);
        if (part != null) {
            scope = scope.withPrograms(mine);
        }
        return revision == null ? scope : scope.withUnits(changed(parts));
    }

    private static Set<Subject> changed(List<CheckPart> parts) {
        return parts.stream().flatMap(part -> part.changed().stream()).collect(Collectors.toSet());
    }
}
