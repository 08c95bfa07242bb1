package dev.samepage.site;

import dev.samepage.site.view.PageView;
import java.nio.charset.StandardCharsets;

/** The list of pages for search engines, each with its counterparts (sitemaps.org 0.9 with xhtml:link). */
final class Sitemap {
    // A large site's list has tens of megabytes, so it is kept as bytes, and only one page's part as text.
    private final Bytes bytes = new Bytes();

    Sitemap() {
        bytes.put("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                """);
    }

    /** Adds one page in all the languages in which it is really there. */
    void add(PageView page) {
        var links = new StringBuilder(1024);
        for (var language : page.languages()) {
            if (language.translated()) {
                alternate(language.tag(), language.url(), links);
            }
        }
        if (page.fallback() != null) {
            alternate("x-default", page.fallback(), links);
        }
        var alternates = links.toString().getBytes(StandardCharsets.UTF_8);
        for (var language : page.languages()) {
            if (language.translated()) {
                bytes.put("  <url>\n    <loc>" + escape(language.url()) + "</loc>\n");
                bytes.put(alternates);
                bytes.put("  </url>\n");
            }
        }
    }

    byte[] xml() {
        bytes.put("</urlset>\n");
        return bytes.copy();
    }

    private static void alternate(String language, String url, StringBuilder out) {
        out.append("    <xhtml:link rel=\"alternate\" hreflang=\"")
                .append(language)
                .append("\" href=\"")
                .append(escape(url))
                .append("\"/>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
