package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The pages that lead to others: lists of programmes, the choice of a language, the page for lost readers. */
final class IndexPages {
    private final Edition edition;
    private final Languages languages;
    private final Function<LocaleTag, PageWords> words;

    /**
     * @param words of pages that show no programme
     */
    IndexPages(Edition edition, Languages languages, Function<LocaleTag, PageWords> words) {
        this.edition = edition;
        this.languages = languages;
        this.words = words;
    }

    /**
     * A locale's list of programmes.
     *
     * @param anywhere the languages in which at least one text of any programme is translated
     */
    String programs(LocaleTag locale, List<IndexEntry> entries, Set<LocaleTag> anywhere) throws TemplateFault {
        var data = Edition.data(languages.page(locale, "index", anywhere), words.apply(locale));
        data.put("programs", entries);
        return edition.templates().render("html/index.ftlh", data);
    }

    /** The choice of a language. */
    String root() throws TemplateFault {
        var choice = Edition.data(languages.root("index", ""), words.apply(first()));
        return edition.templates().render("html/languages.ftlh", choice);
    }

    /** The page for lost readers. */
    String missing() throws TemplateFault {
        // A server shows this page under any address, so its links cannot be relative.
        var address = edition.workspace().settings().baseUrl();
        var base = address.isEmpty() ? "" : URI.create(address).getRawPath();
        var missing = Edition.data(languages.root("404", base), words.apply(first()));
        missing.put(
                "translations", edition.locales().stream().map(this::missing).toList());
        return edition.templates().render("html/missing-page.ftlh", missing);
    }

    private LocaleTag first() {
        return edition.locales().get(0);
    }

    private Map<String, Object> missing(LocaleTag locale) {
        var own = words.apply(locale);
        return Map.of(
                "tag", locale.tag(),
                "title", own.label("missing-page.title"),
                "text", own.label("missing-page.text"),
                "link", own.label("missing-page.link"));
    }
}
