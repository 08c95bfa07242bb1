package dev.samepage.site;

import dev.samepage.site.Frame.Writing;
import dev.samepage.site.Marker.Part;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.IndexEntry.LevelEntry;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.ProgressView.Counted;
import dev.samepage.site.view.Segment;
import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The list of programmes in one language. Its template runs once for what is around the list and once for each shape of an
 * entry; the entries of all programmes are filled in.
 */
final class ProgramList {
    private final Edition edition;
    private final FrameStore frames;
    private final PageView page;
    private final PageWords words;
    private final Bytes list = new Bytes();
    private IndexEntry any; // the last one with marks; null while there is none
    private boolean possible;

    /**
     * @param frames of the same edition
     */
    ProgramList(Edition edition, FrameStore frames, PageView page, PageWords words) {
        this.edition = edition;
        this.frames = frames;
        this.page = page;
        this.words = words;
        this.possible = edition.templates().framed(Templates.Writing.LIST)
                && !Marker.in(edition.workspace().settings().baseUrl());
    }

    /** Takes the next programme. */
    void add(IndexEntry entry) throws TemplateFault {
        if (!possible) {
            return;
        }
        var marks = new Marked(entry);
        var frame = marks.values.possible()
                ? frames.of("entry " + words.tag() + marks.key, words, () -> entry(marks))
                        .html()
                : null;
        if (frame == null) {
            possible = false;
            return;
        }
        any = marks.entry;
        frame.fill(marks, list);
    }

    /**
     * The page; empty where its template has to run, since it is the workspace's own or something looks like a mark.
     *
     * @param around what decides, besides labels and language, how the page is built around the list
     * @param structured for machines
     * @param data for the template, but for the programmes; asked for only where it runs
     */
    Optional<byte[]> page(String around, Bytes structured, Supplier<Map<String, Object>> data) throws TemplateFault {
        if (!possible) {
            return Optional.empty();
        }
        var key = "list " + words.tag() + ' ' + (any == null) + ' ' + around;
        var frame = frames.of(key, words, () -> around(data.get())).html();
        if (frame == null) {
            return Optional.empty();
        }
        var out = new Bytes(list.length() + structured.length() + 16_384);
        frame.fill((hole, writing, to) -> to.put(hole.part() == Part.PIECE ? list : structured), out);
        return Optional.of(out.copy());
    }

    private PartFrames entry(Marked marks) throws TemplateFault {
        var data = edition.data(page, words);
        data.put("entry", marks.entry);
        return frames("html/entry.ftlh", data);
    }

    private PartFrames around(Map<String, Object> data) throws TemplateFault {
        data.put("programs", any == null ? List.of() : List.of(any));
        data.put("part", new Pieces("", new ArrayList<>()));
        data.put("structured", Segments.html(Marker.of(Part.STRUCTURED, 0)));
        return frames("html/index.ftlh", data);
    }

    // Labels stand in these frames as they are, since each language has its own.
    private PartFrames frames(String template, Map<String, Object> data) throws TemplateFault {
        var marks = new boolean[] {data.values().stream().anyMatch(ProgramList::marked)};
        data.put("label", (TemplateMethodModelEx) names -> {
            var label = words.label(names.get(0).toString());
            marks[0] |= marked(label);
            return label;
        });
        var text = edition.templates().render(template, data);
        return PartFrames.of(marks[0] ? null : Frame.of(text, Writing.LIST));
    }

    private static boolean marked(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().anyMatch(one -> one instanceof Counted counted && marked(counted.text()));
        }
        return value instanceof Segment text && (Marker.in(Segments.markup(text)) || Marker.in(text.plain()));
    }

    /** One entry with marks for what is its own, and what belongs in their places. */
    private static final class Marked implements Frame.Filling {
        private final StringBuilder key = new StringBuilder();
        private final Values values = new Values(key);
        private final List<Segment> texts = new ArrayList<>();
        private final IndexEntry entry;

        Marked(IndexEntry own) {
            var levels = new ArrayList<LevelEntry>();
            entry = new IndexEntry(
                    values.value(own.id()),
                    values.value(own.version()),
                    values.value(own.href()),
                    text(own.title()),
                    text(own.description()),
                    levels);
            for (var level : own.levels()) {
                levels.add(new LevelEntry(
                        values.value(level.anchor()),
                        level.option() == null ? null : text(level.option()),
                        text(level.title()),
                        text(level.size()),
                        values.value(level.total())));
                key.append(level.option() == null ? '|' : '/');
            }
        }

        private Segment text(Segment own) {
            texts.add(own);
            key.append(' ').append(own.lang()).append(' ').append(own.standing());
            var mark = Marker.of(Part.HTML, texts.size() - 1);
            return new Segment("", Segments.html(mark), "", "", own.lang(), own.dir(), own.standing(), "", "");
        }

        @Override
        public void put(Frame.Hole hole, Writing writing, Bytes out) {
            if (hole.part() == Part.VALUE) {
                out.put(values.all().get(hole.number()));
            } else {
                out.put(Segments.markup(texts.get(hole.number())));
            }
        }
    }
}
