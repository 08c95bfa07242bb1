package dev.samepage.site;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.locale.LocaleTag;
import dev.samepage.print.PrinterFault;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.Segment;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final List<String> ASSETS = List.of("site.css", "icon.svg");
    private static final String SCRIPT = "checklist.js";
    // More threads only wait for the disk.
    private static final int MOST_WORKERS = 8;

    private final Workspace workspace;
    private final Gaps gaps;
    private final Prints prints;
    private final Edition edition;
    private final Set<Finding> findings = Collections.synchronizedSet(new LinkedHashSet<>());

    private SiteBuilder(Workspace workspace, List<LocaleTag> locales, Gaps gaps, Prints prints) throws IOException {
        this.workspace = workspace;
        this.gaps = gaps;
        this.prints = prints;
        this.edition =
                Edition.of(workspace, locales, new Templates(workspace.root().resolve("templates")), findings::add);
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
     * Builds the site, and prints each programme's pages.
     *
     * @throws PrinterFault when a page cannot be printed; the last site is as it was
     */
    public static SiteResult build(
            Workspace workspace, Path out, List<LocaleTag> locales, Gaps gaps, Optional<Prints> prints)
            throws IOException {
        var wanted = new ArrayList<LocaleTag>();
        wanted.add(workspace.settings().source());
        workspace.settings().locales().stream()
                .filter(locale -> !wanted.contains(locale))
                .forEach(wanted::add);
        if (!locales.isEmpty()) {
            wanted.retainAll(locales);
        }
        return new SiteBuilder(workspace, List.copyOf(wanted), gaps, prints.orElse(null)).build(out);
    }

    private SiteResult build(Path out) throws IOException {
        try (var site = new SiteWriter(out)) {
            var languages = new Languages(workspace.settings(), edition.locales(), titles(), assets(site));
            var offline = offline();
            if (prints != null && offline == null) {
                throw new PrinterFault("the workspace's own templates/assets cannot stand inside a page,"
                        + " so nothing can be printed; remove `</` from them");
            }
            var programs = programs(languages, site, offline);
            programs.forEach(program -> findings.addAll(program.findings()));
            if (programs.stream().noneMatch(ProgramPages.Result::failed)) {
                try {
                    new IndexPages(languages, site).write(programs);
                    site.add("_headers", headers(offline));
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
                waiting.add(pool.submit(
                        () -> new ProgramPages(edition, languages, site, gaps, program, offline, prints).write()));
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
        for (var name : ASSETS) {
            var bytes = edition.templates().asset(name);
            if (bytes != null) {
                site.add("assets/" + name, name.endsWith(".css") ? Slim.style(bytes) : bytes);
            }
        }
        var script = edition.templates().asset(SCRIPT);
        if (script == null) {
            return null;
        }
        site.add("assets/" + SCRIPT, Slim.script(script));
        return SCRIPT;
    }

    private Offline offline() throws IOException {
        var style = edition.templates().asset("site.css");
        var script = edition.templates().asset(SCRIPT);
        return Offline.of(
                style == null ? null : Slim.style(style),
                script == null ? null : Slim.script(script),
                edition.templates().asset("icon.svg"));
    }

    private String headers(Offline offline) throws TemplateFault {
        var hashes = offline == null ? Map.of("script", "", "style", "") : offline.hashes();
        return edition.templates().render("headers.ftl", Map.of("hash", hashes));
    }

    private Map<String, String> versions() {
        var out = new TreeMap<String, String>();
        workspace.programs().forEach(program -> out.put(program.id(), program.version()));
        return out;
    }

    /** The pages that lead to others: lists of programmes, the choice of a language, the page for lost readers. */
    private final class IndexPages {
        private final Languages languages;
        private final SiteWriter site;
        private final List<LocaleTag> locales = edition.locales();

        IndexPages(Languages languages, SiteWriter site) {
            this.languages = languages;
            this.site = site;
        }

        void write(List<ProgramPages.Result> programs) throws IOException, TemplateFault {
            var anywhere = new LinkedHashSet<LocaleTag>();
            programs.forEach(program -> anywhere.addAll(program.translated()));
            for (var locale : locales) {
                var page = languages.page(locale, "index", anywhere);
                var words = words(locale);
                var data = Edition.data(page, words);
                var entries = programs.stream()
                        .<IndexEntry>map(program -> program.entries().get(locale))
                        .toList();
                data.put("programs", entries);
                data.put(
                        "structured",
                        StructuredData.of(page, words.label("index.title").plain(), entries));
                site.add(locale.tag() + "/index.html", edition.templates().render("html/index.ftlh", data));
            }
            root();
            if (!workspace.settings().baseUrl().isEmpty()) {
                var sitemap = new Sitemap();
                sitemap.add(languages.page(locales.get(0), "index", anywhere));
                programs.forEach(program ->
                        sitemap.add(languages.page(locales.get(0), program.program(), program.translated())));
                site.add("sitemap.xml", sitemap.xml());
            }
        }

        private void root() throws IOException, TemplateFault {
            var words = words(locales.get(0));
            var choice = Edition.data(languages.root("index", ""), words);
            site.add("index.html", edition.templates().render("html/languages.ftlh", choice));
            // A server shows this page under any address, so its links cannot be relative.
            var address = workspace.settings().baseUrl();
            var base = address.isEmpty() ? "" : URI.create(address).getRawPath();
            var missing = Edition.data(languages.root(Languages.MISSING_PAGE, base), words);
            missing.put("translations", locales.stream().map(this::missing).toList());
            site.add(Languages.MISSING_PAGE + ".html", edition.templates().render("html/missing-page.ftlh", missing));
        }

        private Map<String, Object> missing(LocaleTag locale) {
            var words = words(locale);
            return Map.of(
                    "tag", locale.tag(),
                    "title", words.label("missing-page.title"),
                    "text", words.label("missing-page.text"),
                    "link", words.label("missing-page.link"));
        }
    }
}
