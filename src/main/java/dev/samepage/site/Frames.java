package dev.samepage.site;

import dev.samepage.model.Criterion;
import dev.samepage.model.Program;
import dev.samepage.site.Frame.Writing;
import dev.samepage.site.Marker.Part;
import dev.samepage.site.PartFrames.Text;
import dev.samepage.site.ProgramJson.Lists;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.LanguageLink;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.ProgramView;
import dev.samepage.site.view.ProgramView.RequirementView;
import dev.samepage.site.view.Segment;
import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One programme's pages as frames. Languages whose texts all stand alike have pages that differ in words only, and
 * requirements that are built alike differ in words, ids and amounts only; so templates run once for each shape of a
 * requirement, and of what is around the requirements, and {@link FrameStore} has the result.
 */
final class Frames {
    private final Edition edition;
    private final WordList list = new WordList();
    private final ProgramView view;
    private final int viewed;
    private final Lists lists;
    private final List<RequirementView> requirements;
    private final Map<String, List<Placed>> known = new HashMap<>();
    private final Bytes work;
    private boolean possible = true;

    /**
     * @param work is cleared and used
     */
    Frames(Edition edition, Program program, Bytes work) {
        this.edition = edition;
        this.work = work;
        this.view = new ProgramViews(program, list)
                .view(edition.workspace().settings().source().tag());
        this.viewed = list.size();
        this.lists = Lists.of(program, list);
        this.requirements = view.options().stream()
                .flatMap(option -> option.levels().stream())
                .flatMap(level -> level.requirements().stream())
                .toList();
    }

    /** Whether nothing that labels take over from the model, such as a version or a code, could be read as a mark. */
    static boolean possible(Program program) {
        if (Marker.in(program.version())) {
            return false;
        }
        for (var requirement : program.requirements()) {
            if (!possible(requirement.criterion())) {
                return false;
            }
        }
        return true;
    }

    private static boolean possible(Criterion criterion) {
        if (criterion instanceof Criterion.Exam exam && Marker.in(exam.code())) {
            return false;
        }
        for (var child : criterion.children()) {
            if (!possible(child)) {
                return false;
            }
        }
        return true;
    }

    /** The programme with marks for words, which {@link PageWords#of} knows. */
    ProgramView view() {
        return view;
    }

    /** Asks a language that was not asked before for what its HTML and Markdown say. */
    void ask(PageWords words) {
        list.ask(words, 0, viewed);
    }

    /** Asks it for the rest. */
    void askMore(PageWords words) {
        list.ask(words, viewed, list.size());
        list.addresses(words);
    }

    /** The frames that fit a language's words, and what belongs into them; empty where the model's own words look like marks. */
    java.util.Optional<Placed> of(PageWords words) throws TemplateFault {
        var shape = shape(words);
        for (var placed : known.getOrDefault(shape, List.of())) {
            if (fit(placed, words)) {
                return java.util.Optional.of(placed);
            }
        }
        var made = place(words);
        if (!possible) {
            return java.util.Optional.empty();
        }
        known.computeIfAbsent(shape, key -> new ArrayList<>()).add(made);
        return java.util.Optional.of(made);
    }

    private static boolean fit(Placed placed, PageWords words) {
        if (!placed.frames().fit(words)) {
            return false;
        }
        for (var piece : placed.pieces()) {
            if (!fit(piece, words)) {
                return false;
            }
        }
        return true;
    }

    private String shape(PageWords words) {
        var out = new StringBuilder(words.digits());
        for (var i = 0; i < list.size(); i++) {
            if (words.asked(i) == null) {
                out.append('-');
            } else {
                out.append(words.asked(i).shape());
            }
        }
        return out.toString();
    }

    private Placed place(PageWords words) throws TemplateFault {
        var pieces = new ArrayList<Placed>();
        for (var requirement : requirements) {
            pieces.add(piece(requirement, words));
        }
        var mould = Mould.measuring(words);
        mould.program(view);
        mould.lists(lists);
        possible &= mould.possible();
        var frames = possible ? edition.templates().frames().of("page" + mould.key(), words, () -> page(words)) : null;
        return possible ? Placed.of(frames, mould, pieces, work) : null;
    }

    private Placed piece(RequirementView requirement, PageWords words) throws TemplateFault {
        var mould = Mould.measuring(words);
        mould.requirement(requirement);
        possible &= mould.possible();
        var frames = possible
                ? edition.templates()
                        .frames()
                        .of("requirement" + mould.key(), words, () -> requirement(requirement, words))
                : null;
        return possible ? Placed.of(frames, mould, List.of(), work) : null;
    }

    /** The templates of one part, with what they asked for. */
    private final class Rendering {
        private final PageWords words;
        private final List<String> labels = new ArrayList<>();
        private final List<Text> shown = new ArrayList<>();
        private final Map<String, Object> data;

        Rendering(String file, PageWords words) {
            this.words = words;
            this.data = edition.data(page(file, words), this::label, Frames::quoted);
            data.put("pdf", false);
        }

        private Segment label(String key) {
            var number = labels.indexOf(key);
            if (number < 0) {
                number = labels.size();
                labels.add(key);
            }
            return Mould.label(words.label(key), number, words.tag());
        }

        String html(String template) throws TemplateFault {
            data.put("said", (TemplateMethodModelEx) texts -> {
                shown.add(text(texts.get(1).toString(), texts.get(2).toString()));
                return texts.get(0);
            });
            var out = edition.templates().render(template, data);
            data.put("said", (TemplateMethodModelEx) texts -> texts.get(0));
            return out;
        }

        private static Text text(String plain, String source) {
            return new Text(Part.PLAIN, Marker.number(plain.isEmpty() ? source : plain));
        }

        Frame markdown(String template, boolean bilingual) throws TemplateFault {
            data.put("bilingual", bilingual);
            return Frame.of(Slim.markdown(edition.templates().render(template, data)), Writing.MARKDOWN);
        }

        PartFrames frames(Frame html, Frame markdown, Frame bilingual, Frame json) {
            return new PartFrames(labels, PartFrames.shape(labels, words), shown, html, markdown, bilingual, json);
        }
    }

    private PartFrames requirement(RequirementView requirement, PageWords words) throws TemplateFault {
        var shape = Mould.marking(words).requirement(requirement);
        var rendering = new Rendering("", words);
        rendering.data.put("requirement", shape);
        return rendering.frames(
                html()
                        ? Frame.of(
                                Slim.page(
                                        rendering.html("html/requirement.ftlh").strip()),
                                Writing.HTML)
                        : null,
                markdown() ? rendering.markdown("markdown/requirement.ftl", false) : null,
                markdown() ? rendering.markdown("markdown/requirement.ftl", true) : null,
                Frame.of(Json.write(ProgramJson.requirement(shape), ProgramJson.REQUIREMENT_DEPTH), Writing.JSON));
    }

    private PartFrames page(PageWords words) throws TemplateFault {
        var mould = Mould.marking(words);
        var shape = mould.program(view);
        var own = mould.lists(lists);
        var rendering = new Rendering(shape.id(), words);
        var data = rendering.data;
        data.put("program", shape);
        Frame html = null;
        if (html()) {
            var content = new SharedContent();
            data.put("shared", content);
            data.put("part", new Pieces("form", rendering.shown));
            rendering.html("html/program.ftlh");
            html = Frame.of(Slim.page(content.content().strip()), Writing.HTML);
        }
        Frame markdown = null;
        Frame bilingual = null;
        if (markdown()) {
            data.put("part", new Pieces("", new ArrayList<>()));
            markdown = rendering.markdown("markdown/program.ftl", false);
            data.put("part", new Pieces("", new ArrayList<>()));
            bilingual = rendering.markdown("markdown/program.ftl", true);
        }
        var pieces = new Pieces("", new ArrayList<>());
        var json = ProgramJson.write(shape, own, list, requirement -> new Json.Raw(pieces.next()));
        return rendering.frames(html, markdown, bilingual, Frame.of(json, Writing.JSON));
    }

    // Templates of a workspace's own see the words, not marks.
    private boolean html() {
        return edition.templates().framed(Templates.Writing.HTML);
    }

    private boolean markdown() {
        return edition.templates().framed(Templates.Writing.MARKDOWN);
    }

    private static String quoted(String text) {
        return Marker.in(text) ? Marker.QUOTE + text + Marker.QUOTE : Edition.yaml(text);
    }

    // What is around the part that languages share is not looked at here.
    private static PageView page(String file, PageWords words) {
        var tag = Marker.of(Part.TAG, 0);
        var direction = Marker.of(Part.DIRECTION, 0);
        var self = new LanguageLink(tag, direction, "", "", "", true, true, words.label("site.title"));
        return new PageView(tag, direction, file, "../", null, List.of(self), self, null, false);
    }
}
