package dev.samepage.site;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.locale.LocaleTag;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.workspace.Workspace;
import dev.samepage.workspace.WorkspaceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Builds a workspace's site: all pages in every language, or nothing where one of them fails.
 *
 * <p>Programmes go through one by one, each worker doing a whole one: read, made into pages, written. Of a programme only
 * its {@link ProgramSummary} stays. So a new output belongs to one of three places: made of one programme, to
 * {@link ProgramPages}; made of what is known of all programmes, to {@link IndexPages}, and what it needs of each to
 * {@link ProgramSummary}; made of neither, to {@link Assets}.
 */
public final class SiteBuilder {
    /** Whether pages may show texts that are untranslated or outdated. */
    public enum Gaps {
        SHOWN,
        REFUSED
    }

    private final ProgramSource source;
    private final Gaps gaps;
    private final Edition edition;
    private final Prints.Press press;
    private final Set<Finding> findings = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Set<Finding> faults = Collections.synchronizedSet(new LinkedHashSet<>());

    private SiteBuilder(ProgramSource source, List<LocaleTag> locales, Gaps gaps, Optional<Prints> prints)
            throws IOException {
        this.source = source;
        this.gaps = gaps;
        var shared = source.shared();
        this.edition = Edition.of(shared, locales, new Templates(shared.root().resolve("templates")), findings::add);
        this.press = prints.isPresent() ? prints.get().press(edition.templates()) : null;
        this.faults.addAll(shared.findings());
    }

    /**
     * Builds the site.
     *
     * @param workspace one without findings
     * @param out the site's folder; files in it that this tool has not written stay
     * @param locales the languages of the site, or none for all; the site then has these and no others
     * @throws IOException when the folder cannot be written
     */
    public static SiteResult build(Workspace workspace, Path out, List<LocaleTag> locales, Gaps gaps)
            throws IOException {
        return build(workspace, out, locales, gaps, Optional.empty());
    }

    /**
     * The same, with each programme's pages as PDF where prints are wanted.
     *
     * @throws dev.samepage.print.PrinterFault when a page cannot be printed; the last site is as it was
     */
    public static SiteResult build(
            Workspace workspace, Path out, List<LocaleTag> locales, Gaps gaps, Optional<Prints> prints)
            throws IOException {
        return build(ProgramSource.of(workspace), out, locales, gaps, prints);
    }

    /** The same for programmes that are read one by one; with faulty files nothing is built. */
    public static SiteResult build(
            WorkspaceFiles files, Path out, List<LocaleTag> locales, Gaps gaps, Optional<Prints> prints)
            throws IOException {
        return build(ProgramSource.of(files), out, locales, gaps, prints);
    }

    private static SiteResult build(
            ProgramSource source, Path out, List<LocaleTag> locales, Gaps gaps, Optional<Prints> prints)
            throws IOException {
        var settings = source.shared().settings();
        var wanted = new ArrayList<LocaleTag>();
        wanted.add(settings.source());
        settings.locales().stream().filter(locale -> !wanted.contains(locale)).forEach(wanted::add);
        if (!locales.isEmpty()) {
            wanted.retainAll(locales);
        }
        return new SiteBuilder(source, List.copyOf(wanted), gaps, prints).build(out);
    }

    private SiteResult build(Path out) throws IOException {
        try (var site = new SiteWriter(out)) {
            var programs = pages(site);
            findings.addAll(site.conflicts());
            var all = findings.stream().sorted(Finding.ORDER).toList();
            var failed = !faults.isEmpty() || all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            var shown = programs.stream()
                    .flatMap(program -> program.gaps().stream())
                    .toList();
            return new SiteResult(
                    !failed,
                    failed ? SiteResult.Files.NONE : site.commit(versions(programs)),
                    shown,
                    all,
                    faults.stream().sorted(Finding.ORDER).toList());
        }
    }

    private List<ProgramSummary> pages(SiteWriter site) throws IOException {
        var assets = new Assets(edition.templates());
        for (var asset : assets.outputs()) {
            site.add(asset);
        }
        var settings = edition.workspace().settings();
        var languages = new Languages(settings, edition.locales(), titles(), assets.script());
        var programs = programs(languages, site);
        if (faults.isEmpty() && programs.size() == source.names().size()) {
            try {
                for (var page : new IndexPages(edition, languages).outputs(programs)) {
                    site.add(page);
                }
            } catch (TemplateFault e) {
                findings.add(e.finding());
            }
        }
        return programs;
    }

    /** Makes every programme's pages; the summaries have the programmes' order, whichever was done first. */
    private List<ProgramSummary> programs(Languages languages, SiteWriter site) throws IOException {
        var names = source.names();
        var out = new AtomicReferenceArray<ProgramSummary>(names.size());
        Workers.forEach(names.size(), at -> {
            var read = source.read(names.get(at));
            faults.addAll(read.findings());
            // What is wrong with the other files shall be told too, but no page is needed any more.
            if (!faults.isEmpty()) {
                return true;
            }
            try {
                var made = new ProgramPages(
                                edition, languages, gaps, read, read.programs().get(0), press)
                        .make();
                findings.addAll(made.findings());
                for (var output : made.outputs()) {
                    site.add(output);
                }
                out.set(at, made.summary());
                return true;
            } catch (TemplateFault e) {
                findings.add(e.finding());
                // One template serves all programmes, so the rest would fail alike.
                return false;
            }
        });
        var done = new ArrayList<ProgramSummary>(names.size());
        for (var i = 0; i < out.length(); i++) {
            done.add(out.get(i));
        }
        return done.stream().filter(Objects::nonNull).toList();
    }

    private Map<LocaleTag, dev.samepage.site.view.Segment> titles() {
        var out = new LinkedHashMap<LocaleTag, dev.samepage.site.view.Segment>();
        edition.locales()
                .forEach(locale -> out.put(locale, edition.words(locale).label("site.title")));
        return out;
    }

    private static Map<String, String> versions(List<ProgramSummary> programs) {
        var out = new TreeMap<String, String>();
        programs.forEach(program -> out.put(program.program(), program.version()));
        return out;
    }
}
