package dev.samepage.site;

import dev.samepage.bundle.Wording;
import dev.samepage.locale.LocaleNames;
import dev.samepage.locale.LocaleTag;
import dev.samepage.memory.Row;
import dev.samepage.site.TextForms.Form;
import dev.samepage.site.view.Segment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Texts in the writings that templates ask for. */
final class Segments {
    // ICU looks a language up anew each time, and every text of every page asks.
    private static final Map<LocaleTag, String> DIRECTIONS = new ConcurrentHashMap<>();

    private Segments() {}

    /**
     * @param mark what stands before the text in HTML, see {@link Marks}
     */
    static Segment of(String id, Wording wording, Form text, Form source, String mark) {
        return new Segment(
                id,
                mark.isEmpty() ? text.html() : html(mark + markup(text.html())),
                text.markdown(),
                text.plain(),
                wording.language().tag(),
                direction(wording.language()),
                standing(wording.standing()),
                source.markdown(),
                source.plain());
    }

    static String direction(LocaleTag locale) {
        return DIRECTIONS.computeIfAbsent(locale, LocaleNames::direction);
    }

    /** HTML that is escaped already. */
    static freemarker.template.TemplateModel html(String markup) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("markup that is escaped already cannot fail", e);
        }
    }

    /** A text as templates print it into HTML. */
    static String escape(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    /** The HTML of a segment as text. */
    static String markup(Segment segment) {
        return markup(segment.html());
    }

    /** HTML that is escaped already as text. */
    static String markup(Object html) {
        try {
            return HTMLOutputFormat.INSTANCE.getMarkupString((TemplateHTMLOutputModel) html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("markup that is escaped already cannot fail", e);
        }
    }

    static void write(Segment segment, Row out) {
        out.again(segment.id())
                .again(markup(segment))
                .again(segment.markdown())
                .again(segment.plain())
                .again(segment.lang())
                .again(segment.dir())
                .again(segment.standing())
                .again(segment.source())
                .again(segment.sourcePlain());
    }

    static Segment read(Row in) {
        return new Segment(
                in.textAgain(),
                html(in.textAgain()),
                in.textAgain(),
                in.textAgain(),
                in.textAgain(),
                in.textAgain(),
                in.textAgain(),
                in.textAgain(),
                in.textAgain());
    }

    static String standing(Wording.Standing standing) {
        return switch (standing) {
            case SOURCE -> "source";
            case TRANSLATED -> "translated";
            case STALE -> "stale";
            case MISSING -> "missing";
        };
    }
}
