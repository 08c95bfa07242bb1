package dev.samepage.site;

import dev.samepage.site.Frame.Hole;
import dev.samepage.site.Frame.Writing;
import dev.samepage.site.Marker.Part;
import dev.samepage.site.TextForms.Form;
import dev.samepage.site.view.PageView;
import java.util.function.Function;

/** Fills a programme's frames with the words of one language. */
final class PageFilling implements Frame.Filling {
    private final PageWords words;
    private final PageView page;
    private final String structured;
    private final Function<PartFrames, Frame> form;
    private final Placed part;
    private final Said[] labels;

    /**
     * @param structured what machines are told of the page
     * @param form which of the frames to fill
     */
    PageFilling(PageWords words, PageView page, String structured, Function<PartFrames, Frame> form, Placed part) {
        this.words = words;
        this.page = page;
        this.structured = structured;
        this.form = form;
        this.part = part;
        this.labels = words.said(part.frames().labels());
    }

    void fill(Bytes out) {
        form.apply(part.frames()).fill(this, out);
    }

    @Override
    public void put(Hole hole, Writing writing, Bytes out) {
        var number = hole.number();
        switch (hole.part()) {
            case HTML, MARKDOWN, PLAIN, SOURCE, SOURCE_PLAIN, STANDING -> {
                put(words.asked(part.texts()[number]), hole.part(), hole, writing, out);
            }
            case LABEL_HTML, LABEL_MARKDOWN, LABEL_PLAIN, LABEL_SOURCE, LABEL_SOURCE_PLAIN, LABEL_STANDING -> {
                put(labels[number], hole.part().ofText(), hole, writing, out);
            }
            // Letters and hyphens, which no writing escapes.
            case TAG -> out.put(words.tagBytes());
            case DIRECTION -> out.put(words.directionBytes());
            case ADDRESS -> put(words.address(part.addresses()[number]), hole, writing, out);
            case CANONICAL -> put(page.canonical(), hole, writing, out);
            case STRUCTURED -> out.put(structured);
            case PIECE ->
                new PageFilling(words, page, structured, form, part.pieces().get(number)).fill(out);
            default -> throw new IllegalStateException("no page has a hole for " + hole);
        }
    }

    private static void put(Said said, Part part, Hole hole, Writing writing, Bytes out) {
        switch (part) {
            case HTML -> {
                if (!said.mark().isEmpty()) {
                    out.put(said.mark());
                }
                out.put(said.text().slimBytes());
            }
            case MARKDOWN -> put(said.text(), hole, writing, out);
            case SOURCE -> put(said.source(), hole, writing, out);
            case STANDING -> out.put(said.standingBytes());
            case PLAIN -> put(said.segment().plain(), hole, writing, out);
            case SOURCE_PLAIN -> put(said.segment().sourcePlain(), hole, writing, out);
            default -> throw new IllegalStateException("a text has no " + part);
        }
    }

    private static void put(Form text, Hole hole, Writing writing, Bytes out) {
        if (hole.quoted() || writing == Writing.HTML) {
            put(text.markdown(), hole, writing, out);
        } else {
            out.put(writing == Writing.JSON ? text.jsonBytes() : text.markdownBytes());
        }
    }

    private static void put(String text, Hole hole, Writing writing, Bytes out) {
        if (hole.quoted()) {
            out.put(inside(Edition.yaml(text)));
        } else if (writing == Writing.HTML) {
            var escaped = Segments.escape(text);
            out.put(hole.attribute() ? Slim.value(escaped) : escaped);
        } else if (writing == Writing.JSON) {
            out.put(inside(Json.quote(text)));
        } else {
            out.put(text);
        }
    }

    private static String inside(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }
}
