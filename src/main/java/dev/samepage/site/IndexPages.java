package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.ProgressView.Counted;
import dev.samepage.site.view.Segment;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The pages that lead to others: lists of programmes, the choice of a language, the page for lost readers, the sitemap. */
final class IndexPages {
    /** Begins the names of those listings that hold the words to search for, each a language's in one file. */
    static final String SEARCH = "search ";

    // Sentences that tell how much a search has found; beyond these numbers it is "more than".
    private static final int MOST_PLACES = 40;
    private static final int MOST_PROGRAMS = 20;

    private final Edition edition;
    private final Languages languages;
    private final FrameStore frames;
    private final List<LocaleTag> locales;

    /**
     * @param frames of the same edition and languages
     */
    IndexPages(Edition edition, Languages languages, FrameStore frames) {
        this.edition = edition;
        this.languages = languages;
        this.frames = frames;
        this.locales = edition.locales();
    }

    List<Listing> listings(Summaries programs) {
        var out = new ArrayList<Listing>();
        for (var locale : locales) {
            out.add(new Listing(
                    "index " + locale.tag(),
                    List.of(ProgramSummary.entry(locale), ProgramSummary.TRANSLATED),
                    () -> List.of(index(locale, programs))));
            out.add(new Listing(
                    SEARCH + locale.tag(),
                    List.of(ProgramSummary.words(locale)),
                    () -> List.of(search(locale, programs))));
            out.add(new Listing("tools " + locale.tag(), List.of(), () -> List.of(tools(locale))));
        }
        out.add(new Listing(
                "others", List.of(), () -> List.of(choice(), missing(), page("_headers", "headers.ftl", Map.of()))));
        out.addAll(new StatusPages(edition, languages).listings(programs));
        if (!edition.workspace().settings().baseUrl().isEmpty()) {
            out.add(new Listing("sitemap", List.of(ProgramSummary.TRANSLATED), () -> List.of(sitemap(programs))));
        }
        return out;
    }

    private Set<LocaleTag> anywhere(Summaries programs) {
        var source = edition.workspace().settings().source();
        var possible = locales.stream()
                .filter(locale -> !locale.pseudo() && !locale.equals(source))
                .toList();
        var out = new LinkedHashSet<LocaleTag>();
        for (var translated : programs.translated()) {
            out.addAll(translated);
            // Mostly the first programme is translated into all languages.
            if (out.containsAll(possible)) {
                break;
            }
        }
        return out;
    }

    private Output index(LocaleTag locale, Summaries programs) throws TemplateFault {
        var translated = anywhere(programs);
        var page = languages.page(locale, "index", translated);
        var words = edition.words(locale);
        var list = new ProgramList(edition, frames, page, words);
        var items = new StructuredData.Items(page, words.label("index.title").plain());
        var totals = new TreeSet<Long>();
        for (var entry : programs.entries(locale)) {
            list.add(entry);
            items.add(entry);
            for (var level : entry.levels()) {
                totals.add(Long.valueOf(level.total()));
            }
        }
        var structured = items.all();
        var menu = locales.stream().filter(translated::contains).toList();
        var path = locale.tag() + "/index.html";
        var filled = list.page(menu + " " + totals, structured, () -> data(page, words, totals));
        if (filled.isPresent()) {
            return new Output(path, filled.get());
        }
        var entries = new ArrayList<IndexEntry>();
        programs.entries(locale).forEach(entries::add);
        var data = data(page, words, totals);
        data.put("programs", entries);
        data.put("structured", Segments.html(new String(structured.copy(), StandardCharsets.UTF_8)));
        return page(path, "html/index.ftlh", data);
    }

    /** For the index, but for its programmes. */
    private Map<String, Object> data(PageView page, PageWords words, Set<Long> totals) {
        var data = edition.data(page, words);
        data.put("digits", words.digits());
        data.put(
                "counts",
                totals.stream()
                        .map(total -> new Counted("" + total, ProgressViews.count(total, words)))
                        .toList());
        data.put("hits", ProgressViews.counted(1, MOST_PROGRAMS, "search.programs", words));
        data.put("manyHits", many("search.programs.many", MOST_PROGRAMS, words));
        data.put("status", StatusPages.translations(edition).isEmpty() ? "" : "../" + StatusPages.INDEX);
        return data;
    }

    private static Segment many(String label, long most, PageWords words) {
        return words.label(label, label, Map.of("count", most));
    }

    private static Output search(LocaleTag locale, Summaries programs) throws IOException {
        return new Output(locale.tag() + "/search.js", programs.words(locale).script());
    }

    // What a checklist's page shows only when asked for it, the same for all programmes.
    private Output tools(LocaleTag locale) throws TemplateFault {
        var words = edition.words(locale);
        var data = edition.data(languages.page(locale, "index", Set.of()), words);
        data.put("hits", ProgressViews.counted(1, MOST_PLACES, "search.hits", words));
        data.put("manyHits", many("search.many", MOST_PLACES, words));
        var html = edition.templates().render("html/tools.ftlh", data);
        var script = Assets.part("tools", Json.quote(html));
        return new Output(locale.tag() + "/tools.js", script.getBytes(StandardCharsets.UTF_8));
    }

    private Output choice() throws TemplateFault {
        var data = edition.data(languages.root("index", ""), edition.words(locales.get(0)));
        return page("index.html", "html/languages.ftlh", data);
    }

    private Output missing() throws TemplateFault {
        // A server shows this page under any address, so its links cannot be relative.
        var address = edition.workspace().settings().baseUrl();
        var base = address.isEmpty() ? "" : URI.create(address).getRawPath();
        var data = edition.data(languages.root(Languages.MISSING_PAGE, base), edition.words(locales.get(0)));
        data.put("translations", locales.stream().map(this::translation).toList());
        return page(Languages.MISSING_PAGE + ".html", "html/missing-page.ftlh", data);
    }

    private Map<String, Object> translation(LocaleTag locale) {
        var words = edition.words(locale);
        return Map.of(
                "tag", locale.tag(),
                "title", words.label("missing-page.title"),
                "text", words.label("missing-page.text"),
                "link", words.label("missing-page.link"));
    }

    private Output sitemap(Summaries programs) {
        var sitemap = new Sitemap();
        sitemap.add(languages.page(locales.get(0), "index", anywhere(programs)));
        var names = programs.names().iterator();
        for (var translated : programs.translated()) {
            sitemap.add(languages.page(locales.get(0), names.next(), translated));
        }
        return new Output("sitemap.xml", sitemap.xml());
    }

    private Output page(String path, String template, Map<String, ?> data) throws TemplateFault {
        return new Output(path, edition.templates().render(template, data).getBytes(StandardCharsets.UTF_8));
    }
}
