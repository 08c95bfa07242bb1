package dev.samepage.site.view;

import freemarker.template.TemplateModel;

/**
 * One text of a page.
 *
 * @param id the same in every language
 * @param html escaped already
 * @param markdown escaped already, on one line
 * @param plain the words alone
 * @param lang the language the text is in
 * @param dir which way that language is written, {@code ltr} or {@code rtl}
 * @param standing {@code source}, {@code translated}, {@code stale} or {@code missing}
 * @param source the source text as Markdown
 * @param sourcePlain the source text's words alone
 */
public record Segment(
        String id,
        TemplateModel html,
        String markdown,
        String plain,
        String lang,
        String dir,
        String standing,
        String source,
        String sourcePlain) {

    /** The same text elsewhere on the page. */
    public Segment withId(String other) {
        return new Segment(other, html, markdown, plain, lang, dir, standing, source, sourcePlain);
    }
}
