package dev.samepage.site;

import dev.samepage.model.Program;
import dev.samepage.site.Frame.Writing;
import dev.samepage.site.Marker.Part;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The frames of one programme. Languages whose texts all stand alike have pages that differ in words only, so templates
 * run for the first of them, and the others are filled in; most sites need two frames, one for the source and one for
 * all translations.
 */
final class Frames {
    /**
     * The pages of one shape.
     *
     * @param shape of the programme's texts
     * @param digits of the language; empty for the usual ones
     * @param labels those that templates asked for
     * @param labelShape of these labels
     * @param said what the page shows
     * @param content the part of the HTML page that is the same but for its words
     */
    record Pages(
            int[] shape,
            String digits,
            List<String> labels,
            int[] labelShape,
            Said said,
            Frame content,
            Frame markdown,
            Frame bilingual,
            Frame json) {}

    // Templates of a workspace's own see the words, not marks.
    private static final Frame NONE = Frame.of("", Writing.MARKDOWN);

    private final Edition edition;
    private final Program program;
    private final List<Pages> known = new ArrayList<>();

    Frames(Edition edition, Program program) {
        this.edition = edition;
        this.program = program;
    }

    /** The frame that fits a language's words. */
    Pages of(PageWords words, PageView page) throws TemplateFault {
        var shape = shape(words.asked(), words);
        var digits = ProgressViews.digits(words.locale());
        for (var pages : known) {
            if (pages.digits().equals(digits)
                    && Arrays.equals(pages.shape(), shape)
                    && Arrays.equals(pages.labelShape(), labelShape(pages.labels(), words))) {
                return pages;
            }
        }
        var made = make(shape, digits, words, page);
        known.add(made);
        return made;
    }

    private static int[] labelShape(List<String> labels, PageWords words) {
        return shape(labels.stream().map(words::label).toList(), words);
    }

    private static int[] shape(List<Segment> texts, PageWords words) {
        var page = words.tag();
        var out = new int[texts.size()];
        for (var i = 0; i < out.length; i++) {
            out[i] = FrameWords.shape(texts.get(i), page);
        }
        return out;
    }

    private Pages make(int[] shape, String digits, PageWords model, PageView page) throws TemplateFault {
        var words = new FrameWords(model);
        var view = new ProgramViews(program, words)
                .view(edition.workspace().settings().source().tag());
        var json = new ProgramJson(program, words);
        var data = edition.data(page(page, words), words::label, Frames::quoted);
        data.put("program", view);
        var said = new Said();
        var content = html(data, said);
        data.put("bilingual", false);
        var markdown = markdown(data);
        data.put("bilingual", true);
        var bilingual = markdown(data);
        return new Pages(
                shape,
                digits,
                words.labels(),
                labelShape(words.labels(), model),
                said,
                content,
                markdown,
                bilingual,
                Frame.of(json.write(view), Writing.JSON));
    }

    private Frame html(Map<String, Object> data, Said said) throws TemplateFault {
        if (!edition.templates().framed(Templates.Writing.HTML)) {
            return NONE;
        }
        var shared = new SharedContent();
        data.put("said", said);
        data.put("pdf", false);
        data.put("shared", shared);
        edition.templates().render("html/program.ftlh", data);
        return Frame.of(Slim.page(shared.content().strip()), Writing.HTML);
    }

    private Frame markdown(Map<String, Object> data) throws TemplateFault {
        if (!edition.templates().framed(Templates.Writing.MARKDOWN)) {
            return NONE;
        }
        return Frame.of(ProgramPages.tidy(edition.templates().render("markdown/program.ftl", data)), Writing.MARKDOWN);
    }

    private static String quoted(String text) {
        return Marker.in(text) ? Marker.QUOTE + text + Marker.QUOTE : Edition.yaml(text);
    }

    private static PageView page(PageView page, FrameWords words) {
        return new PageView(
                words.tag(),
                words.direction(),
                page.file(),
                page.base(),
                page.canonical() == null ? null : Marker.of(Part.CANONICAL, 0),
                page.languages(),
                page.current(),
                page.fallback(),
                page.indexed());
    }

    /** The words of one language for a frame. */
    static Frame.Filling filling(Pages pages, PageWords words, PageView page) {
        return (part, number) -> switch (part) {
            case ADDRESS -> words.addresses().get(number);
            case TAG -> words.tag();
            case DIRECTION -> words.direction();
            case CANONICAL -> page.canonical();
            case HTML -> Segments.markup(words.asked().get(number));
            case MARKDOWN -> words.asked().get(number).markdown();
            case PLAIN -> words.asked().get(number).plain();
            case SOURCE -> words.asked().get(number).source();
            case SOURCE_PLAIN -> words.asked().get(number).sourcePlain();
            case LABEL_HTML -> Segments.markup(words.label(pages.labels().get(number)));
            case LABEL_MARKDOWN -> words.label(pages.labels().get(number)).markdown();
            case LABEL_PLAIN -> words.label(pages.labels().get(number)).plain();
            case LABEL_SOURCE -> words.label(pages.labels().get(number)).source();
            case LABEL_SOURCE_PLAIN -> words.label(pages.labels().get(number)).sourcePlain();
        };
    }

    /** Whether nothing that a frame takes as it stands, such as a version or a code, could be read as a marker. */
    static boolean possible(Program program) {
        return !Marker.in(program.version()) && !Marker.in(program.file().text());
    }
}
