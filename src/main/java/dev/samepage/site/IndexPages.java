package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages that lead to others: lists of programmes, the choice of a language, the page for lost readers, the sitemap. */
final class IndexPages {
    private final Edition edition;
    private final Languages languages;
    private final List<LocaleTag> locales;

    IndexPages(Edition edition, Languages languages) {
        this.edition = edition;
        this.languages = languages;
        this.locales = edition.locales();
    }

    List<Output> outputs(List<ProgramSummary> programs) throws TemplateFault {
        var anywhere = new LinkedHashSet<LocaleTag>();
        programs.forEach(program -> anywhere.addAll(program.translated()));
        var out = new ArrayList<Output>();
        for (var locale : locales) {
            out.add(index(locale, programs, anywhere));
        }
        out.add(choice());
        out.add(missing());
        out.addAll(new StatusPages(edition, languages).outputs(programs));
        out.add(page("_headers", "headers.ftl", Map.of()));
        if (!edition.workspace().settings().baseUrl().isEmpty()) {
            out.add(sitemap(programs, anywhere));
        }
        return out;
    }

    private Output index(LocaleTag locale, List<ProgramSummary> programs, Set<LocaleTag> anywhere)
            throws TemplateFault {
        var page = languages.page(locale, "index", anywhere);
        var words = edition.words(locale);
        var data = edition.data(page, words);
        var entries = programs.stream()
                .<IndexEntry>map(program -> program.entries().get(locale))
                .toList();
        data.put("programs", entries);
        data.put("status", StatusPages.translations(edition).isEmpty() ? "" : "../" + StatusPages.INDEX);
        data.put(
                "structured", StructuredData.of(page, words.label("index.title").plain(), entries));
        return page(locale.tag() + "/index.html", "html/index.ftlh", data);
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

    private Output sitemap(List<ProgramSummary> programs, Set<LocaleTag> anywhere) {
        var sitemap = new Sitemap();
        sitemap.add(languages.page(locales.get(0), "index", anywhere));
        programs.forEach(
                program -> sitemap.add(languages.page(locales.get(0), program.program(), program.translated())));
        return new Output("sitemap.xml", sitemap.xml());
    }

    private Output page(String path, String template, Map<String, ?> data) throws TemplateFault {
        return new Output(path, edition.templates().render(template, data).getBytes(StandardCharsets.UTF_8));
    }
}
