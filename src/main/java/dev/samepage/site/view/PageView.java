package dev.samepage.site.view;

import java.util.List;

/**
 * What every page has.
 *
 * @param file the page's path without its extension, relative to its locale's folder
 * @param base how the page leads to the site's root: empty, {@code ../}, or an absolute path with a slash at the end
 * @param canonical the page's own address, or nullable where the site's address is not known
 * @param languages in the order of the settings, the source language first
 * @param fallback the page's address for readers of other languages; nullable
 * @param indexed whether search engines may list the page
 */
public record PageView(
        String lang,
        String dir,
        String file,
        String base,
        String canonical,
        List<LanguageLink> languages,
        LanguageLink current,
        String fallback,
        boolean indexed) {}
