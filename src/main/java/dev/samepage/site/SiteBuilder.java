package dev.samepage.site;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.locale.LocaleTag;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.memory.Outputs;
import dev.samepage.site.memory.RememberedProgram;
import dev.samepage.site.memory.Written;
import dev.samepage.site.view.Segment;
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
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

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
    private final Runnable step;
    private final Set<Finding> findings = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Set<Finding> faults = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Queue<Desk> desks = new ConcurrentLinkedQueue<>();

    private SiteBuilder(
            ProgramSource source,
            Templates templates,
            List<LocaleTag> locales,
            Gaps gaps,
            Optional<Prints> prints,
            Runnable step)
            throws IOException {
        this.step = step;
        this.source = source;
        this.gaps = gaps;
        var shared = source.shared();
        this.edition = Edition.of(shared, locales, templates, findings::add);
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
        return build(workspace, out, locales, gaps, prints, () -> {});
    }

    /** The same, and each time that a programme is done, by whichever thread, {@code step} is told. */
    public static SiteResult build(
            Workspace workspace, Path out, List<LocaleTag> locales, Gaps gaps, Optional<Prints> prints, Runnable step)
            throws IOException {
        return build(ProgramSource.of(workspace), out, locales, gaps, Optional.empty(), prints, step);
    }

    /**
     * The same for programmes that are read one by one, those excepted of which the last build is still good. With faulty
     * files nothing is built.
     */
    public static SiteResult build(WorkspaceFiles files, Path out, List<LocaleTag> locales, Gaps gaps, LastBuild last)
            throws IOException {
        return build(files, out, locales, gaps, last, () -> {});
    }

    /** The same, and each time that a programme is done, by whichever thread, {@code step} is told. */
    public static SiteResult build(
            WorkspaceFiles files, Path out, List<LocaleTag> locales, Gaps gaps, LastBuild last, Runnable step)
            throws IOException {
        var source = ProgramSource.of(files);
        try {
            return build(source, out, locales, gaps, Optional.of(last), Optional.empty(), step);
        } catch (LastBuild.ForgedFile e) {
            // Nothing is in place yet. Who changes one file so may have changed others, so all are compared by their
            // bytes.
            return build(source, out, locales, gaps, Optional.of(last.forgotten()), Optional.empty(), step);
        }
    }

    private static SiteResult build(
            ProgramSource source,
            Path out,
            List<LocaleTag> locales,
            Gaps gaps,
            Optional<LastBuild> last,
            Optional<Prints> prints,
            Runnable step)
            throws IOException {
        var settings = source.shared().settings();
        var wanted = new ArrayList<LocaleTag>();
        wanted.add(settings.source());
        settings.locales().stream().filter(locale -> !wanted.contains(locale)).forEach(wanted::add);
        if (!locales.isEmpty()) {
            wanted.retainAll(locales);
        }
        var templates = last.isPresent()
                ? last.get().templates()
                : Templates.of(source.shared().root());
        return new SiteBuilder(source, templates, List.copyOf(wanted), gaps, prints, step).build(out, last);
    }

    private SiteResult build(Path out, Optional<LastBuild> last) throws IOException {
        var lock = SiteLock.of(source.shared().root(), out);
        try (lock) {
            return alone(out, last);
        }
    }

    private SiteResult alone(Path out, Optional<LastBuild> last) throws IOException {
        try (var site = new SiteWriter(out, last.isPresent() ? last.get().former() : FormerSite.of(out))) {
            var languages = new Languages(source.shared().settings(), edition.locales(), titles());
            var frames = last.isPresent() ? last.get().frames().heads() : new FrameStore();
            var programs = programs(new PageHeads(edition, languages, frames), site, last);
            last.ifPresent(LastBuild::lookAgain);
            var others = programs.size() == source.names().size()
                    ? others(new IndexPages(edition, languages, frames), programs, site, last)
                    : new LinkedHashMap<String, Outputs>();
            findings.addAll(site.conflicts());
            var all = findings.stream().sorted(Finding.ORDER).toList();
            var failed = !faults.isEmpty() || all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            var files = failed ? SiteResult.Files.NONE : site.commit(versions(programs));
            if (!failed && all.isEmpty() && last.isPresent()) {
                others.put(Manifest.FILE, site.manifest());
                last.get().remember(written(programs, site), written(others, site));
            }
            var gaps = programs.stream()
                    .flatMap(program -> ProgramSummary.gaps(program.summary()).stream())
                    .toList();
            return new SiteResult(
                    !failed,
                    files,
                    gaps,
                    all,
                    faults.stream().sorted(Finding.ORDER).toList());
        }
    }

    /** Makes every programme's pages; the results have the programmes' order, whichever was done first. */
    private List<RememberedProgram> programs(PageHeads heads, SiteWriter site, Optional<LastBuild> last)
            throws IOException {
        var names = source.names();
        var out = new AtomicReferenceArray<RememberedProgram>(names.size());
        Workers.forEach(names.size(), at -> {
            var name = names.get(at);
            var known = last.isPresent() ? last.get().current(name) : Optional.<RememberedProgram>empty();
            if (known.isPresent()) {
                site.keep(known.get().outputs());
                out.set(at, known.get());
                step.run();
                return true;
            }
            var read = source.read(name);
            faults.addAll(read.findings());
            last.ifPresent(build -> build.read(name, read.files()));
            // What is wrong with the other files shall be told too, but no page is needed any more.
            if (!faults.isEmpty()) {
                return true;
            }
            try {
                out.set(at, made(name, read, heads, site, last));
                step.run();
                return true;
            } catch (TemplateFault e) {
                findings.add(e.finding());
                // One template serves all programmes, so the rest would fail alike.
                return false;
            }
        });
        var done = new ArrayList<RememberedProgram>(names.size());
        for (var i = 0; i < out.length(); i++) {
            done.add(out.get(i));
        }
        return done.stream().filter(Objects::nonNull).toList();
    }

    private RememberedProgram made(
            String name, Workspace read, PageHeads heads, SiteWriter site, Optional<LastBuild> last)
            throws IOException, TemplateFault {
        var known = last.isPresent() ? last.get().partly(name) : Optional.<Partly>empty();
        var earlier = last.map(build -> build.paths(name)).orElse(Set.of());
        // The first language's page tells what the source says.
        if (known.isPresent() && !known.get().concerns(edition.locales().get(0))) {
            var before = known.get().program().summary();
            var translated = ProgramSummary.translated(before);
            var elsewhere = translated.stream()
                    .filter(locale -> !known.get().concerns(locale))
                    .collect(Collectors.toSet());
            var outputs = new ArrayList<Output>();
            var made = pages(
                    edition.of(known.get()::concerns),
                    heads,
                    elsewhere,
                    read,
                    (path, content) -> outputs.add(new Output(path, content.copy())));
            // Each page leads to all languages in which the programme is translated.
            if (translated.equals(made.summary().translated())) {
                findings.addAll(made.findings());
                site.keep(known.get().kept());
                var all = new ArrayList<>(known.get().kept());
                outputs.removeIf(output -> !known.get().concerns(output.path()));
                all.addAll(site.add(outputs, earlier));
                return made.summary().over(before, edition.locales(), Outputs.of(all));
            }
        }
        var written = new ArrayList<Written>();
        var made =
                pages(edition, heads, Set.of(), read, (path, content) -> written.add(site.add(path, content, earlier)));
        findings.addAll(made.findings());
        return made.summary().remembered(Outputs.of(written));
    }

    private ProgramPages.Made pages(
            Edition own, PageHeads heads, Set<LocaleTag> elsewhere, Workspace read, ProgramPages.Taking files)
            throws IOException, TemplateFault {
        var waiting = desks.poll();
        var desk = waiting == null ? new Desk() : waiting;
        var made = new ProgramPages(
                        own, heads, elsewhere, gaps, read, read.programs().get(0), press, desk)
                .make(files);
        desks.add(desk);
        return made;
    }

    /** Makes what belongs to no single programme, as far as it is not as it should be; the outputs by listings. */
    private Map<String, Outputs> others(
            IndexPages pages, List<RememberedProgram> programs, SiteWriter site, Optional<LastBuild> last)
            throws IOException {
        var listings = new ArrayList<Listing>();
        listings.add(new Listing("assets", List.of(), new Assets(edition.templates())::outputs));
        listings.addAll(pages.listings(new Summaries(programs, last)));
        var made = new AtomicReferenceArray<Outputs>(listings.size());
        var failed = new AtomicReferenceArray<TemplateFault>(listings.size());
        Workers.forEach(listings.size(), at -> {
            try {
                made.set(at, listed(listings.get(at), programs, site, last));
                return true;
            } catch (TemplateFault e) {
                failed.set(at, e);
                return false;
            }
        });
        var out = new LinkedHashMap<String, Outputs>();
        for (var at = 0; at < listings.size(); at++) {
            if (failed.get(at) != null) {
                // All before it were done; of those after it nobody knows.
                findings.add(failed.get(at).finding());
                break;
            }
            out.put(listings.get(at).name(), made.get(at));
        }
        return out;
    }

    private static Outputs listed(
            Listing listing, List<RememberedProgram> programs, SiteWriter site, Optional<LastBuild> last)
            throws IOException, TemplateFault {
        var known = last.isPresent() ? last.get().current(listing, programs) : Optional.<Outputs>empty();
        if (known.isPresent()) {
            site.keep(known.get());
            return known.get();
        }
        return Outputs.of(site.add(
                listing.maker().make(), last.map(build -> build.paths(listing)).orElse(Set.of())));
    }

    private static List<RememberedProgram> written(List<RememberedProgram> programs, SiteWriter site) {
        return programs.parallelStream()
                .map(program -> program.withOutputs(site.written(program.outputs())))
                .toList();
    }

    private static Map<String, Outputs> written(Map<String, Outputs> listings, SiteWriter site) {
        var out = new LinkedHashMap<String, Outputs>();
        listings.forEach((name, outputs) -> out.put(name, site.written(outputs)));
        return out;
    }

    private Map<LocaleTag, Segment> titles() {
        var out = new LinkedHashMap<LocaleTag, Segment>();
        edition.locales()
                .forEach(locale -> out.put(locale, edition.words(locale).label("site.title")));
        return out;
    }

    private static Map<String, String> versions(List<RememberedProgram> programs) {
        var out = new TreeMap<String, String>();
        programs.forEach(program -> out.put(program.name(), ProgramSummary.version(program.summary())));
        return out;
    }
}
