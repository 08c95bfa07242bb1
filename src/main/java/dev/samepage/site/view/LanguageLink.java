package dev.samepage.site.view;

/**
 * A page's counterpart in another language, or the page itself.
 *
 * @param name the language's name in that language
 * @param href relative to the page
 * @param url absolute where the site's address is known, else as {@code href}
 * @param current whether this is the page itself
 * @param translated whether at least one text of the page is translated there, or is the source
 * @param title the site's name in that language
 */
public record LanguageLink(
        String tag,
        String dir,
        String name,
        String href,
        String url,
        boolean current,
        boolean translated,
        Segment title) {}
