package dev.samepage.cli;

import dev.samepage.audit.AuditRequest;
import dev.samepage.audit.ModelAudit;
import dev.samepage.baseline.Scope;
import dev.samepage.cli.Progress.Loudness;
import dev.samepage.cli.ReportOptions.Looked;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Settings;
import dev.samepage.report.Languages;
import dev.samepage.rules.RuleCatalog;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samepage audit}: finds drift in pages that exist already. */
@Command(
        name = "audit",
        description =
                "Finds drift in existing pages (bilingual, or plain ones paired with their source) and in XLIFF, PO and TMX files.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    private final Output output;
    private RuleSet rules;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private ReportOptions report;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "pages, and folders whose pages are all looked at")
    private List<Path> inputs;

    @Option(names = "--source", paramLabel = "PAGE", description = "the source of plain pages; may be a bilingual page")
    private Path source;

    @Option(names = "--source-dir", paramLabel = "DIR", description = "where plain pages have their sources by name")
    private Path sourceDir;

    @Option(names = "--previous", paramLabel = "PAGE", description = "the page as it was in the drop before")
    private Path previous;

    @Option(
            names = "--previous-dir",
            paramLabel = "DIR",
            description = "where the pages of the drop before are, by name")
    private Path previousDir;

    @Option(
            names = "--program",
            paramLabel = "ID",
            description = "hold the pages against this programme's facts instead of against a source page")
    private String program;

    @Option(names = "--locale", paramLabel = "TAG", description = "the language of pages that do not tell theirs")
    private String locale;

    @Option(names = "--quiet", description = "do not tell how far the audit has come")
    private boolean quiet;

    AuditCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        report.validate();
        var read = terms();
        if (!read.findings().isEmpty()) {
            return report.unusable(output, read.findings());
        }
        rules = RuleSet.of(read);
        var request = new AuditRequest(
                inputs,
                Path.of(""),
                read.settings().source(),
                Optional.ofNullable(locale).map(AuditCommand::tag),
                Optional.ofNullable(source),
                Optional.ofNullable(sourceDir),
                Optional.ofNullable(previous),
                Optional.ofNullable(previousDir),
                read.glossary());
        return program == null ? pages(request) : facts(request, read);
    }

    private int pages(AuditRequest request) throws IOException {
        var read = AuditInputs.of(request);
        var parts = check(read);
        var faults = new ArrayList<>(read.faults());
        parts.forEach(part -> faults.addAll(part.faults()));
        if (faults.isEmpty() && parts.stream().allMatch(part -> part.tags().isEmpty())) {
            throw new UnusableInput(
                    "there is no page and no XLIFF, PO or TMX file in " + inputs + "; nothing was looked at");
        }
        var found = parts.stream().flatMap(part -> part.found().stream()).toList();
        var status = finish(faults, found, looked(parts, request));
        return read.complete() && parts.stream().allMatch(AuditPart::complete) ? status : ExitStatus.UNUSABLE;
    }

    private List<AuditPart> check(AuditInputs read) {
        try (var progress =
                Progress.of(output, quiet ? Loudness.SILENT : Loudness.USUAL, "audited", "pages", read.count())) {
            return read.check(rules, progress);
        }
    }

    private Looked looked(List<AuditPart> parts, AuditRequest request) {
        var units = parts.stream().mapToInt(AuditPart::units).sum();
        var tags =
                parts.stream().flatMap(part -> part.tags().stream()).distinct().toList();
        var names = parts.stream()
                .filter(part -> !part.tags().isEmpty())
                .map(AuditPart::name)
                .toList();
        var languages = new Languages(request.sourceLocale().tag(), tags);
        return new Looked(units, languages, Scope.ALL.withLocales(tags).withPrograms(names), rules);
    }

    private int facts(AuditRequest request, Workspace read) throws IOException {
        var model = ProgramChoice.program(read, "--program", program);
        var result = ModelAudit.of(request, model, AuditCommand::spec);
        var tags = result.findings().stream()
                .map(finding -> finding.subject().locale())
                .distinct()
                .toList();
        var languages = new Languages(request.sourceLocale().tag(), tags);
        var looked = new Looked(
                result.pages(), languages, Scope.ALL.withLocales(tags).withPrograms(List.of(program)), rules);
        var status = finish(result.faults(), rules.severities().apply(result.findings()), looked);
        return result.faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR)
                ? ExitStatus.UNUSABLE
                : status;
    }

    private static RuleSpec spec(ModelAudit.Check check) {
        return RuleCatalog.find(check.rule()).orElseThrow().spec();
    }

    private int finish(List<Finding> faults, List<Finding> found, Looked looked) throws IOException {
        var findings = new ArrayList<>(faults);
        findings.addAll(found);
        findings.sort(Finding.ORDER);
        return report.finish(output, looked, findings);
    }

    /** The workspace whose glossary names the terms; outside of a workspace there are none. */
    private Workspace terms() throws IOException {
        if (Files.isDirectory(workspace.folder().resolve("content"))) {
            return program == null ? RuleSet.checked(workspace.open().shared()) : workspace.read();
        }
        var settings = new Settings(LocaleTag.of("en-US"), List.of(), "", Map.of());
        return new Workspace(
                workspace.folder(), settings, Glossary.EMPTY, List.of(), List.of(), Map.of(), List.of(), List.of());
    }

    private static LocaleTag tag(String text) {
        return LocaleTag.parse(text)
                .orElseThrow(() -> new UnusableInput("--locale: `" + text + "` is no locale; write one such as de-DE"));
    }
}
