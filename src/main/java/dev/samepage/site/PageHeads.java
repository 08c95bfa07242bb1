package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.site.Frame.Writing;
import dev.samepage.site.Marker.Part;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.ProgramView;
import dev.samepage.site.view.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Frames of what is around a programme's content: the page's head, and the menu of languages. It is the same for all
 * programmes of one language but for a few texts.
 */
final class PageHeads {
    private final Edition edition;
    private final Languages languages;
    private final FrameStore known;

    /**
     * @param known of the same edition and languages
     */
    PageHeads(Edition edition, Languages languages, FrameStore known) {
        this.edition = edition;
        this.languages = languages;
        this.known = known;
    }

    /** See {@link Languages#page}. */
    PageView page(LocaleTag locale, String file, Set<LocaleTag> translated) {
        return languages.page(locale, file, translated);
    }

    /**
     * A programme's page around its content.
     *
     * @param view with marks for words
     * @param translated the languages in which at least one text of the page is translated
     * @param work is cleared and used
     */
    Placed around(Placed content, ProgramView view, PageWords words, Set<LocaleTag> translated, Bytes work)
            throws TemplateFault {
        var mould = Mould.measuring(words);
        mould.head(view);
        var locale = words.locale();
        // Whichever language was made first.
        var key = new StringBuilder(locale.tag());
        for (var other : edition.locales()) {
            if (translated.contains(other)) {
                key.append(' ').append(other.tag());
            }
        }
        key.append("; ").append(mould.key());
        return Placed.of(
                known.of(
                        key.toString(), words, () -> frames(Mould.marking(words).head(view), words, translated)),
                mould,
                List.of(content),
                work);
    }

    private PartFrames frames(ProgramView shape, PageWords words, Set<LocaleTag> translated) throws TemplateFault {
        var labels = new ArrayList<String>();
        var page = languages.page(words.locale(), shape.id(), translated);
        var data = edition.data(
                page,
                key -> {
                    if (!labels.contains(key)) {
                        labels.add(key);
                    }
                    return real(Mould.label(words.label(key), labels.indexOf(key), words.tag()), words.label(key));
                },
                Edition::yaml);
        data.put("program", shape);
        data.put("structured", Segments.html(Marker.of(Part.STRUCTURED, 0)));
        data.put("shared", SharedContent.LEFT_OUT);
        var html = Slim.page(edition.templates().render("html/program.ftlh", data));
        return new PartFrames(
                labels, PartFrames.shape(labels, words), List.of(), Frame.of(html, Writing.HTML), null, null, null);
    }

    /** Marks for words only: heads are made for each language anew, and look at its tag and direction. */
    static Segment real(Segment marked, Segment model) {
        return new Segment(
                marked.id(),
                marked.html(),
                marked.markdown(),
                marked.plain(),
                model.lang(),
                model.dir(),
                model.standing(),
                marked.source(),
                marked.sourcePlain());
    }
}
