package dev.samepage.cli;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.site.SiteBuilder;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.site.SiteCheck;
import dev.samepage.site.SiteFault;
import dev.samepage.site.SiteResult;
import dev.samepage.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samepage build}: writes the site. */
@Command(
        name = "build",
        description = "Writes the site: pages, assets, sitemap and manifest, in every language.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--out", paramLabel = "DIR", description = "the site's folder (default: site, in the workspace)")
    private Path out;

    @Option(names = "--locale", paramLabel = "TAG", description = "build only this locale; may be given several times")
    private List<String> locales;

    @Option(
            names = "--strict",
            description =
                    "fail, and leave the last site, where a text is untranslated or outdated or a translation is wrong")
    private boolean strict;

    @Option(names = "--quiet", description = "print nothing but faults")
    private boolean quiet;

    BuildCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        var read = workspace.readSound();
        if (strict) {
            var errors = errors(read);
            if (!errors.isEmpty()) {
                output.faults(errors);
                output.err().println("samepage: nothing was built, since a translation is wrong");
                return ExitStatus.FINDINGS;
            }
        }
        var target = out == null ? workspace.folder().resolve("site") : out;
        var asked = locales == null ? List.<dev.samepage.locale.LocaleTag>of() : WorkspaceOption.locales(read, locales);
        var result = SiteBuilder.build(read, target, asked, strict ? Gaps.REFUSED : Gaps.SHOWN);
        if (!result.findings().isEmpty()) {
            output.faults(result.findings());
        }
        if (!result.built()) {
            output.err().println("samepage: nothing was built; the last site is as it was");
            return result.findings().stream()
                            .allMatch(finding -> finding.rule().equals(SiteFault.INCOMPLETE_TRANSLATION))
                    ? ExitStatus.FINDINGS
                    : ExitStatus.UNUSABLE;
        }
        if (!quiet) {
            report(result, target);
        }
        var wrong = strict ? SiteCheck.check(read, target) : List.<Finding>of();
        if (!wrong.isEmpty()) {
            output.faults(wrong);
        }
        return Stream.concat(result.findings().stream(), wrong.stream())
                        .anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitStatus.FINDINGS
                : ExitStatus.CLEAN;
    }

    private List<Finding> errors(Workspace read) {
        var documents = CheckCommand.documents(read, WorkspaceOption.locales(read, locales));
        return RuleSet.of(read).check(documents).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private void report(SiteResult result, Path target) {
        for (var page : result.gaps()) {
            output.err()
                    .println("samepage: " + page.locale() + "/" + page.program() + ": of " + page.texts() + " texts "
                            + page.missing() + " untranslated, " + page.stale() + " outdated");
        }
        var files = result.files();
        output.err()
                .println("samepage: " + target + ": " + files.written().size() + " files written, "
                        + files.unchanged().size() + " unchanged, "
                        + files.removed().size() + " removed");
    }
}
