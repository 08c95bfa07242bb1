package dev.samepage.site;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.locale.LocaleTag;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.Segment;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Builds a workspace's site: all pages in every language, or nothing where one of them fails. */
public final class SiteBuilder {
    /** Whether pages may show texts that are untranslated or outdated. */
    public enum Gaps {
        SHOWN,
        REFUSED
    }

    // More threads only wait for the disk.
    private static final int MOST_WORKERS = 8;

    private final Workspace workspace;
    private final Gaps gaps;
    private final Edition edition;
    private final Set<Finding> findings = Collections.synchronizedSet(new LinkedHashSet<>());

    private SiteBuilder(Workspace workspace, List<LocaleTag> locales, Gaps gaps) throws IOException {
        this.workspace = workspace;
        this.gaps = gaps;
        this.edition = Edition.of(
                workspace, locales, new Templates(workspace.root().resolve("templates")), Marks.NONE, findings::add);
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
        var wanted = new ArrayList<LocaleTag>();
        wanted.add(workspace.settings().source());
        workspace.settings().locales().stream()
                .filter(locale -> !wanted.contains(locale))
                .forEach(wanted::add);
        if (!locales.isEmpty()) {
            wanted.retainAll(locales);
        }
        return new SiteBuilder(workspace, List.copyOf(wanted), gaps).build(out);
    }

    private SiteResult build(Path out) throws IOException {
        try (var site = new SiteWriter(out)) {
            var languages = new Languages(workspace.settings(), edition.locales(), titles(), assets(site));
            var programs = programs(languages, site, Assets.offline(edition.templates()));
            programs.forEach(program -> findings.addAll(program.findings()));
            if (programs.stream().noneMatch(ProgramPages.Result::failed)) {
                try {
                    indexes(languages, site, programs);
                } catch (TemplateFault e) {
                    findings.add(e.finding());
                }
            }
            findings.addAll(site.conflicts());
            var all = findings.stream().sorted(Finding.ORDER).toList();
            var failed = all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            var shown = programs.stream()
                    .flatMap(program -> program.gaps().stream())
                    .toList();
            return new SiteResult(!failed, failed ? SiteResult.Files.NONE : site.commit(versions()), shown, all);
        }
    }

    /** Writes every programme's pages; the results have the programmes' order, whichever was done first. */
    private List<ProgramPages.Result> programs(Languages languages, SiteWriter site, Offline offline)
            throws IOException {
        var workers = Math.min(
                MOST_WORKERS,
                Math.min(
                        Runtime.getRuntime().availableProcessors(),
                        workspace.programs().size()));
        var pool = Executors.newFixedThreadPool(Math.max(1, workers));
        try {
            var waiting = new ArrayList<Future<ProgramPages.Result>>();
            for (var program : workspace.programs()) {
                waiting.add(
                        pool.submit(() -> new ProgramPages(edition, languages, site, gaps, program, offline).write()));
            }
            var out = new ArrayList<ProgramPages.Result>();
            for (var future : waiting) {
                var result = future.get();
                out.add(result);
                // One template serves all programmes, so the rest would fail alike.
                if (result.failed()) {
                    break;
                }
            }
            return out;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("a page could not be built", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        } finally {
            stop(pool);
        }
    }

    // Nobody may still be writing when the waiting files are thrown away.
    private static void stop(java.util.concurrent.ExecutorService pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<LocaleTag, Segment> titles() {
        var out = new LinkedHashMap<LocaleTag, Segment>();
        edition.locales().forEach(locale -> out.put(locale, words(locale).label("site.title")));
        return out;
    }

    private PageWords words(LocaleTag locale) {
        return edition.words(locale, findings::add);
    }

    /** Copies what is no page; the script's name where there is one, else null. */
    private String assets(SiteWriter site) throws IOException {
        String script = null;
        for (var name : Assets.NAMES) {
            var bytes = Assets.read(edition.templates(), name);
            if (bytes.isPresent()) {
                site.add("assets/" + name, bytes.get());
                script = name.equals(Assets.SCRIPT) ? name : script;
            }
        }
        return script;
    }

    private void indexes(Languages languages, SiteWriter site, List<ProgramPages.Result> programs)
            throws IOException, TemplateFault {
        var anywhere = new LinkedHashSet<LocaleTag>();
        programs.forEach(program -> anywhere.addAll(program.translated()));
        var pages = new IndexPages(edition, languages, this::words);
        for (var locale : edition.locales()) {
            var entries = programs.stream()
                    .<IndexEntry>map(program -> program.entries().get(locale))
                    .toList();
            site.add(locale.tag() + "/index.html", pages.programs(locale, entries, anywhere));
        }
        site.add("index.html", pages.root());
        site.add("404.html", pages.missing());
        if (!workspace.settings().baseUrl().isEmpty()) {
            var first = edition.locales().get(0);
            var sitemap = new Sitemap();
            sitemap.add(languages.page(first, "index", anywhere));
            programs.forEach(program -> sitemap.add(languages.page(first, program.program(), program.translated())));
            site.add("sitemap.xml", sitemap.xml());
        }
    }

    private Map<String, String> versions() {
        var out = new TreeMap<String, String>();
        workspace.programs().forEach(program -> out.put(program.id(), program.version()));
        return out;
    }
}
