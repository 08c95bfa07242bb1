package dev.samepage.site;

import dev.samepage.site.view.LanguageLink;
import dev.samepage.site.view.PageView;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of pages for search engines, each with its counterparts (sitemaps.org 0.9 with xhtml:link). */
final class Sitemap {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    // A large site's list has tens of megabytes, so it is kept as bytes, and only one page's part as text.
    private final StringBuilder out = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            """);

    /** Adds one page in all the languages in which it is really there. */
    void add(PageView page) {
        var real = page.languages().stream().filter(LanguageLink::translated).toList();
        for (var language : real) {
            out.append("  <url>\n    <loc>").append(escape(language.url())).append("</loc>\n");
            alternates(real, page.fallback());
            out.append("  </url>\n");
        }
        flush();
    }

    byte[] xml() {
        out.append("</urlset>\n");
        flush();
        return bytes.toByteArray();
    }

    private void flush() {
        bytes.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
        out.setLength(0);
    }

    private void alternates(List<LanguageLink> languages, String fallback) {
        languages.forEach(language -> alternate(language.tag(), language.url()));
        if (fallback != null) {
            alternate("x-default", fallback);
        }
    }

    private void alternate(String language, String url) {
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
