package dev.samepage.site;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Labels;
import dev.samepage.bundle.Translations;
import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.ProgramView;
import dev.samepage.site.view.Segment;
import dev.samepage.text.SourceFile;
import dev.samepage.workspace.Workspace;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Builds a workspace's site: all pages in every language, or nothing where one of them fails. */
public final class SiteBuilder {
    /** Whether pages may show texts that are untranslated or outdated. */
    public enum Gaps {
        SHOWN,
        REFUSED
    }

    private static final List<String> ASSETS = List.of("site.css", "icon.svg");
    private static final String SCRIPT = "checklist.js";

    private final Workspace workspace;
    private final List<LocaleTag> locales;
    private final Gaps gaps;
    private final Templates templates;
    private final Map<LocaleTag, Labels> labels = new LinkedHashMap<>();
    private final Set<Finding> findings = Collections.synchronizedSet(new LinkedHashSet<>());
    private final List<SiteResult.Gaps> shown = Collections.synchronizedList(new ArrayList<>());
    private Languages languages;
    private SiteWriter writer;

    private SiteBuilder(Workspace workspace, List<LocaleTag> locales, Gaps gaps) throws IOException {
        this.workspace = workspace;
        this.locales = locales;
        this.gaps = gaps;
        this.templates = new Templates(workspace.root().resolve("templates"));
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
            writer = site;
            for (var locale : locales) {
                var texts = new Translations(
                        workspace.bundle(Bundle.LABELS, locale),
                        workspace.glossary(),
                        workspace.settings(),
                        findings::add);
                labels.put(locale, new Labels(workspace.labels(), texts));
            }
            languages = new Languages(workspace.settings(), locales, titles(), assets());
            try {
                pages();
            } catch (TemplateFault e) {
                findings.add(e.finding());
            }
            findings.addAll(site.conflicts());
            var all = findings.stream().sorted(Finding.ORDER).toList();
            var failed = all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            return new SiteResult(!failed, failed ? SiteResult.Files.NONE : site.commit(versions()), shown, all);
        }
    }

    private void pages() throws IOException, TemplateFault {
        var sitemap = new Sitemap();
        var entries = new LinkedHashMap<LocaleTag, List<Map<String, Object>>>();
        locales.forEach(locale -> entries.put(locale, new ArrayList<>()));
        var anywhere = new LinkedHashSet<LocaleTag>();
        var pages = new ArrayList<PageView>();
        for (var program : workspace.programs()) {
            var translated = program(program, entries);
            anywhere.addAll(translated);
            pages.add(languages.page(locales.get(0), program.id(), translated));
        }
        for (var locale : locales) {
            var page = languages.page(locale, "index", anywhere);
            var data = data(page, words(null, locale));
            data.put("programs", entries.get(locale));
            writer.add(locale.tag() + "/index.html", templates.render("html/index.ftlh", data));
        }
        sitemap.add(languages.page(locales.get(0), "index", anywhere));
        pages.forEach(sitemap::add);
        root(sitemap);
    }

    private void root(Sitemap sitemap) throws IOException, TemplateFault {
        var words = words(null, locales.get(0));
        writer.add("index.html", templates.render("html/languages.ftlh", data(languages.root("index", ""), words)));
        // A server shows this page under any address, so its links cannot be relative.
        var address = workspace.settings().baseUrl();
        var base = address.isEmpty() ? "" : URI.create(address).getRawPath();
        var missing = data(languages.root("404", base), words);
        missing.put(
                "translations",
                locales.stream()
                        .map(locale -> Map.of(
                                "tag", locale.tag(),
                                "title", words(null, locale).label("missing-page.title"),
                                "text", words(null, locale).label("missing-page.text"),
                                "link", words(null, locale).label("missing-page.link")))
                        .toList());
        writer.add("404.html", templates.render("html/missing-page.ftlh", missing));
        if (!address.isEmpty()) {
            writer.add("sitemap.xml", sitemap.xml());
        }
    }

    /** Writes a programme's pages and says in which languages it is translated. */
    private Set<LocaleTag> program(Program program, Map<LocaleTag, List<Map<String, Object>>> entries)
            throws IOException, TemplateFault {
        var words = new LinkedHashMap<LocaleTag, PageWords>();
        var views = new LinkedHashMap<LocaleTag, ProgramView>();
        var translated = new LinkedHashSet<LocaleTag>();
        for (var locale : locales) {
            var own = words(program, locale);
            words.put(locale, own);
            views.put(
                    locale,
                    new ProgramViews(program, own)
                            .view(workspace.settings().source().tag()));
            if (own.count(Standing.TRANSLATED) + own.count(Standing.STALE) > 0) {
                translated.add(locale);
            }
            remember(program, own);
        }
        for (var locale : locales) {
            var view = views.get(locale);
            var page = languages.page(locale, program.id(), translated);
            var data = data(page, words.get(locale));
            data.put("program", view);
            var path = locale.tag() + "/" + program.id();
            writer.add(path + ".html", templates.render("html/program.ftlh", data));
            data.put("bilingual", false);
            writer.add(path + ".md", markdown(data));
            data.put("bilingual", true);
            writer.add(path + ".bilingual.md", markdown(data));
            writer.add(path + ".json", new ProgramJson(program, words.get(locale)).write(view));
            entries.get(locale).add(Map.of("program", view, "href", program.id() + ".html"));
        }
        return translated;
    }

    // A template that leaves out what is not there leaves its blank lines.
    private String markdown(Map<String, ?> data) throws TemplateFault {
        return templates
                .render("markdown/program.ftl", data)
                .replaceAll("[ \\t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n");
    }

    private void remember(Program program, PageWords words) {
        var locale = words.locale().tag();
        var missing = words.count(Standing.MISSING);
        var stale = words.count(Standing.STALE);
        if (missing + stale == 0) {
            return;
        }
        shown.add(new SiteResult.Gaps(locale, program.id(), words.texts(), missing, stale));
        if (gaps == Gaps.SHOWN) {
            return;
        }
        words.shown().forEach((key, standing) -> {
            if (standing == Standing.MISSING || standing == Standing.STALE) {
                var bundle = workspace.bundle(program.id(), words.locale());
                var place = bundle.entry(key)
                        .map(entry -> entry.key().place())
                        .orElseGet(() -> bundle.file().whole());
                var state = standing == Standing.MISSING ? "is not translated" : "was translated from an older source";
                findings.add(SiteFault.INCOMPLETE_TRANSLATION
                        .at(place, "`" + key + "` " + state)
                        .help("translate it, or build without --strict to show it marked")
                        .about(new Subject(locale, program.id(), key, "")));
            }
        });
    }

    private PageWords words(Program program, LocaleTag locale) {
        var bundle = workspace.bundle(program == null ? Bundle.LABELS : program.id(), locale);
        var texts = new Translations(bundle, workspace.glossary(), workspace.settings(), findings::add);
        return new PageWords(texts, labels.get(locale), workspace.glossary(), workspace.settings(), this::missingLabel);
    }

    private void missingLabel(String key) {
        findings.add(SiteFault.MISSING_LABEL
                .at(new SourceFile("content/ui.yaml", "").whole(), "the pages need a label `" + key + "`")
                .help("add `" + key + "` to content/ui.yaml"));
    }

    private static Map<String, Object> data(PageView page, PageWords words) {
        var out = new LinkedHashMap<String, Object>();
        out.put("page", page);
        out.put("label", (TemplateMethodModelEx)
                arguments -> words.label(arguments.get(0).toString()));
        out.put("yaml", (TemplateMethodModelEx)
                arguments -> yaml(arguments.get(0).toString()));
        return out;
    }

    // JSON's texts are YAML's too. A reader without front matter takes it for Markdown, where "<" could open HTML.
    private static String yaml(String text) {
        return Json.quote(text).replace("<", "\\u003c");
    }

    private Map<LocaleTag, Segment> titles() {
        var out = new LinkedHashMap<LocaleTag, Segment>();
        locales.forEach(locale -> out.put(locale, words(null, locale).label("site.title")));
        return out;
    }

    /** Copies what is no page; the script's name where there is one, else null. */
    private String assets() throws IOException {
        for (var name : ASSETS) {
            var bytes = templates.asset(name);
            if (bytes != null) {
                writer.add("assets/" + name, bytes);
            }
        }
        var script = templates.asset(SCRIPT);
        if (script == null) {
            return null;
        }
        writer.add("assets/" + SCRIPT, script);
        return SCRIPT;
    }

    private Map<String, String> versions() {
        var out = new TreeMap<String, String>();
        workspace.programs().forEach(program -> out.put(program.id(), program.version()));
        return out;
    }
}
