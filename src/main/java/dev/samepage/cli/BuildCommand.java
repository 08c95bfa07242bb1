package dev.samepage.cli;

import dev.samepage.cli.Progress.Loudness;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.locale.LocaleTag;
import dev.samepage.print.Paper;
import dev.samepage.print.Printer;
import dev.samepage.print.PrinterFault;
import dev.samepage.pseudo.PseudoWorkspace;
import dev.samepage.site.LastBuild;
import dev.samepage.site.Prints;
import dev.samepage.site.SiteBuilder;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.site.SiteCheck;
import dev.samepage.site.SiteFault;
import dev.samepage.site.SiteResult;
import dev.samepage.workspace.Workspace;
import dev.samepage.workspace.WorkspaceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samepage build}: writes the site. */
@Command(
        name = "build",
        description = "Writes the site: pages, assets, sitemap and manifest, in every language.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements PlainCall {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--out", paramLabel = "DIR", description = "the site's folder (default: site, in the workspace)")
    private Path out;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description =
                    "build only this locale, the source or a pseudo-locale (en-XA, ar-XB); may be given several times")
    private List<String> locales;

    @Option(
            names = "--strict",
            description =
                    "fail, and leave the last site, where a text is untranslated or outdated or a translation is wrong")
    private boolean strict;

    @Option(names = "--pdf", description = "also print each programme in each language as PDF; needs Chromium")
    private boolean pdf;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "A4 or letter (default: what the language's region uses, such as letter for en-US)")
    private Paper paper;

    @Option(
            names = "--chromium",
            paramLabel = "FILE",
            description = "the browser that prints (default: $CHROMIUM, else Chromium, Chrome or Edge on the PATH)")
    private Path chromium;

    @Option(names = "--quiet", description = "print nothing but faults")
    private boolean quiet;

    BuildCommand(Output output) {
        this.output = output;
    }

    @Override
    public boolean take(PlainOption option) {
        switch (option.name()) {
            case "--out" -> out = Path.of(option.value());
            case "--locale" -> locales = List.of(option.value());
            case "--strict" -> {
                strict = true;
                return option.alone();
            }
            case "--quiet" -> {
                quiet = true;
                return option.alone();
            }
            default -> {
                return workspace.take(option);
            }
        }
        return option.valued();
    }

    @Override
    public Integer call() throws Exception {
        if (out != null) {
            refuseUnfit(out);
        }
        var asPseudo = locales == null ? List.<String>of() : locales;
        // A strict build looks at all programmes together, before and after; pseudo-locales are made of all of them;
        // what is printed is not remembered from build to build.
        var together = strict || pdf || PseudoWorkspace.any(asPseudo);
        var sound = together ? workspace.readSound() : null;
        var read = together ? PseudoWorkspace.with(sound, asPseudo) : null;
        if (strict) {
            var errors = errors(sound, asked(read));
            if (!errors.isEmpty()) {
                output.faults(errors);
                output.err().println("samepage: nothing was built, since a translation is wrong");
                return ExitStatus.FINDINGS;
            }
        }
        var target = out == null ? workspace.folder().resolve("site") : out;
        var prints = prints();
        SiteResult result;
        try {
            result = together ? together(read, target, prints) : oneByOne(target);
        } catch (PrinterFault e) {
            throw new UnusableInput("--pdf: " + e.getMessage() + "; nothing was built, the last site is as it was");
        }
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

    private void refuseUnfit(Path out) {
        if (out.toString().isEmpty() || Files.exists(out) && !Files.isDirectory(out)) {
            throw new UnusableInput("--out: `" + out + "` is no folder; name one, such as site");
        }
        // Pages among the sources would be taken for some, such as a folder of locales/ for a language.
        if (Workspace.owns(workspace.folder(), out)) {
            throw new UnusableInput(
                    "--out: `" + out + "` is among the workspace's own files; name another folder, such as site");
        }
    }

    private SiteResult together(Workspace read, Path target, Optional<Prints> prints) throws IOException {
        try (var progress = progress(read.programs().size())) {
            var gaps = strict ? Gaps.REFUSED : Gaps.SHOWN;
            return SiteBuilder.build(read, target, asked(read), gaps, prints, progress::step);
        }
    }

    private Progress progress(int programs) {
        // What belongs to all programmes is made after the last of them.
        return Progress.of(output, quiet ? Loudness.SILENT : Loudness.USUAL, "built", "programmes", programs + 1);
    }

    private Optional<Prints> prints() {
        return pdf
                ? Optional.of(new Prints(new Printer(Chromium.find(chromium)), Optional.ofNullable(paper)))
                : Optional.empty();
    }

    /** Builds from files that are read programme by programme, where the last build is not good any more. */
    private SiteResult oneByOne(Path target) throws IOException {
        var last = last(target);
        var done = last.result();
        if (done.isPresent()) {
            return done.get();
        }
        var files = workspace.open();
        var shared = RuleSet.checked(files.shared());
        // A folder that is no workspace stays as it is.
        UnusableFindings.refuse(files.programs().isEmpty() ? shared.findings() : List.of(), "");
        UnusableFindings.refuse(shared.findings().equals(files.shared().findings()) ? List.of() : all(files), "");
        try (var progress = progress(files.programs().size())) {
            var result = SiteBuilder.build(files, target, asked(shared), Gaps.SHOWN, last, progress::step);
            UnusableFindings.refuse(result.faults(), "");
            return result;
        }
    }

    private LastBuild last(Path target) throws IOException {
        try {
            return LastBuild.of(workspace.present(), target, locales == null ? List.of() : locales);
        } catch (IOException e) {
            // A file that cannot even be looked at cannot be read either, and who reads it tells its place.
            UnusableFindings.refuse(all(workspace.open()), "");
            throw e;
        }
    }

    private static List<Finding> all(WorkspaceFiles files) {
        return RuleSet.checked(files.all()).findings();
    }

    /** The locales asked for; none where all are meant. */
    private List<LocaleTag> asked(Workspace read) {
        return locales == null ? List.of() : WorkspaceOption.among(everyLocale(read), locales);
    }

    private static List<LocaleTag> everyLocale(Workspace read) {
        var out = new ArrayList<LocaleTag>();
        out.add(read.settings().source());
        out.addAll(read.settings().locales());
        return out;
    }

    private static List<Finding> errors(Workspace sound, List<LocaleTag> asked) {
        var translated = sound.settings().locales().stream()
                .filter(locale -> asked.isEmpty() || asked.contains(locale))
                .toList();
        var documents = CheckPart.documents(sound, Optional.empty(), translated);
        return RuleSet.of(sound).check(documents).stream()
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
                        + files.unchanged() + " unchanged, "
                        + files.removed().size() + " removed");
    }
}
