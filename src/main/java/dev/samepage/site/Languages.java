package dev.samepage.site;

import dev.samepage.locale.LocaleNames;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Settings;
import dev.samepage.site.view.LanguageLink;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the pages of one name in all languages lead to one another. */
final class Languages {
    /** The page that a server shows where there is none. */
    static final String MISSING_PAGE = "404";

    private final Settings settings;
    private final List<LocaleTag> built;
    private final Map<LocaleTag, Segment> titles;
    // ICU looks names up in large tables, and every page names every language.
    private final Map<LocaleTag, String> names = new HashMap<>();

    /**
     * @param built the languages of this site, the source first
     * @param titles the site's name in each of them
     */
    Languages(Settings settings, List<LocaleTag> built, Map<LocaleTag, Segment> titles) {
        this.settings = settings;
        this.built = built;
        this.titles = titles;
        built.forEach(locale -> names.put(locale, LocaleNames.own(locale)));
    }

    /**
     * A page below its locale's folder.
     *
     * @param translated the languages in which at least one text of the page is translated
     */
    PageView page(LocaleTag locale, String file, Set<LocaleTag> translated) {
        var links = new ArrayList<LanguageLink>(built.size());
        for (var other : built) {
            links.add(link(other, locale, "../", file, translated));
        }
        var source = url(settings.source(), "../", file);
        var original = built.contains(settings.source());
        var real = locale.equals(settings.source()) || translated.contains(locale);
        var canonical = settings.baseUrl().isEmpty() ? null : real || !original ? url(locale, "../", file) : source;
        return view(locale, file, "../", canonical, links, original ? source : null, true);
    }

    /** A page at the site's root, which has no counterparts. */
    PageView root(String file, String base) {
        var links = built.stream()
                .map(other -> link(other, null, base, "index", Set.copyOf(built)))
                .toList();
        // What stands under every wrong address has no address of its own.
        var lost = file.equals(MISSING_PAGE);
        var canonical = settings.baseUrl().isEmpty() || lost ? null : settings.baseUrl() + page(file);
        return view(built.get(0), file, base, canonical, links, null, !lost);
    }

    private PageView view(
            LocaleTag locale,
            String file,
            String base,
            String canonical,
            List<LanguageLink> links,
            String fallback,
            boolean indexed) {
        var current = links.get(built.indexOf(locale));
        return new PageView(
                locale.tag(),
                Segments.direction(locale),
                file,
                base,
                canonical,
                links,
                current,
                fallback,
                indexed && !locale.pseudo());
    }

    private LanguageLink link(
            LocaleTag locale, LocaleTag current, String base, String file, Set<LocaleTag> translated) {
        return new LanguageLink(
                locale.tag(),
                Segments.direction(locale),
                names.get(locale),
                base + locale.tag() + "/" + file + ".html",
                url(locale, base, file),
                locale.equals(current),
                locale.equals(settings.source()) || translated.contains(locale),
                titles.get(locale));
    }

    private String url(LocaleTag locale, String base, String file) {
        return settings.baseUrl().isEmpty()
                ? base + locale.tag() + "/" + file + ".html"
                : settings.baseUrl() + locale.tag() + "/" + page(file);
    }

    // A folder's index is served under the folder's own address.
    private static String page(String file) {
        return file.equals("index") ? "" : file + ".html";
    }
}
