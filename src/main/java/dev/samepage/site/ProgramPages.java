package dev.samepage.site;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.memory.Block;
import dev.samepage.model.Program;
import dev.samepage.site.ProgramJson.Lists;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.IndexEntry.LevelEntry;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.ProgramView;
import dev.samepage.site.view.Segment;
import dev.samepage.status.BundleStatus;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes one programme's pages in every language. A new form of a programme's page is made in {@link #page}. */
final class ProgramPages {
    private static final List<String> FORMS = List.of(".html", ".md", ".bilingual.md", ".json");

    private final Edition edition;
    private final PageHeads heads;
    private final Workspace read;
    private final Program program;
    private final Prints.Press press;
    private final FoldedWords folded;
    private final Bytes bytes;
    private final Map<LocaleTag, IndexEntry> entries = new LinkedHashMap<>();
    private final Map<LocaleTag, List<Block>> searched = new LinkedHashMap<>();
    private final Set<LocaleTag> translated = new LinkedHashSet<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final ProgramGaps gaps;
    private Taking taking;
    // Null where the templates run for each page.
    private Frames frames;

    /**
     * @param edition whose languages are made
     * @param elsewhere other languages in which at least one text is translated
     * @param read the programme with its bundles
     * @param press nullable where nothing is printed
     * @param desk of the thread that will make the pages
     */
    ProgramPages(
            Edition edition,
            PageHeads heads,
            Set<LocaleTag> elsewhere,
            SiteBuilder.Gaps gaps,
            Workspace read,
            Program program,
            Prints.Press press,
            Desk desk) {
        this.edition = edition;
        this.heads = heads;
        this.translated.addAll(elsewhere);
        this.gaps = new ProgramGaps(gaps, read, program, findings::add);
        this.read = read;
        this.program = program;
        this.press = press;
        this.bytes = desk.bytes();
        this.folded = desk.folded();
    }

    /** Takes each file as soon as it is made. */
    interface Taking {
        /** @param content is used again for the next file */
        void take(String path, Bytes content) throws IOException;
    }

    /** What the rest of the site must know of the pages, and what is wrong with them. */
    record Made(ProgramSummary summary, Set<Finding> findings) {}

    Made make(Taking files) throws TemplateFault, IOException {
        return make(path -> true, files);
    }

    /** The same with only those files that are wanted; without all of them the summary lacks words to search for. */
    Made make(Predicate<String> wanted, Taking files) throws TemplateFault, IOException {
        taking = files;
        folded.begin();
        var shared = edition.shared();
        if (framed(wanted)) {
            frames = new Frames(edition, program, bytes);
        }
        var pages = new ArrayList<OneLanguage>();
        for (var locale : edition.locales()) {
            var words = edition.words(read, program, locale, shared, findings::add);
            ProgramView view = null;
            Lists lists = null;
            if (frames == null) {
                view = new ProgramViews(program, words).view(source());
            } else {
                frames.ask(words);
            }
            // Search engines are told of languages that people read.
            if (words.count(Standing.TRANSLATED) + words.count(Standing.STALE) > 0 && !locale.pseudo()) {
                translated.add(locale);
            }
            gaps.add(words);
            if (frames == null) {
                lists = Lists.of(program, words);
            } else {
                frames.askMore(words);
            }
            pages.add(new OneLanguage(words, view, lists));
        }
        for (var page : pages) {
            page(page, wanted, shared);
        }
        var summary = new ProgramSummary(
                program.id(), program.version(), entries, searched, translated, status(), gaps.all());
        return new Made(summary, findings);
    }

    private String source() {
        return edition.workspace().settings().source().tag();
    }

    // A frame costs as much as two pages, unless it was left by an earlier build. What is printed is not slimmed.
    private boolean framed(Predicate<String> wanted) {
        var several = edition.templates().frames().any()
                || edition.locales().stream()
                                .filter(locale -> FORMS.stream().anyMatch(form -> wanted.test(path(locale) + form)))
                                .count()
                        > 1;
        return several
                && press == null
                && Stream.of(Templates.Writing.HTML, Templates.Writing.MARKDOWN).anyMatch(edition.templates()::framed)
                && !Marker.in(edition.workspace().settings().baseUrl())
                && Frames.possible(program);
    }

    private Map<LocaleTag, BundleStatus> status() {
        var out = new LinkedHashMap<LocaleTag, BundleStatus>();
        for (var locale : StatusPages.translations(edition)) {
            out.put(locale, BundleStatus.of(program.messages(), read.bundle(program.id(), locale)));
        }
        return out;
    }

    /**
     * A programme in one language.
     *
     * @param view null where frames stand for it, as the lists are
     */
    private record OneLanguage(PageWords words, ProgramView view, Lists lists) {}

    private void page(OneLanguage own, Predicate<String> wanted, Edition.Shared shared)
            throws TemplateFault, IOException {
        var locale = own.words().locale();
        var placed = frames == null ? Optional.<Placed>empty() : frames.of(own.words());
        var html = placed.isPresent() && edition.templates().framed(Templates.Writing.HTML);
        var markdown = placed.isPresent() && edition.templates().framed(Templates.Writing.MARKDOWN);
        var path = path(locale);
        var page = heads.page(locale, program.id(), translated);
        var source = "assets/source/" + program.id() + ".js";
        var first = locale.equals(edition.locales().get(0));
        var templated = html && markdown ? null : templated(own, page, shared);
        if (press != null || wanted.test(path + ".html") || first && wanted.test(source)) {
            var texts =
                    html ? filled(path, own.words(), page, placed.get()) : html(path, page, templated.data(), locale);
            searched.put(locale, folded.of(texts));
            // The pages of all languages show the same texts in the same order.
            if (first) {
                add(source, Assets.part("source", Json.compact(texts.source())));
            }
        }
        if (FORMS.stream().skip(1).anyMatch(form -> wanted.test(path + form))) {
            if (markdown) {
                texts(path, own.words(), page, placed.get());
            } else {
                texts(path, templated);
            }
        }
        entries.put(
                locale, own.view() == null ? entry(frames.view(), own.words()::of) : entry(own.view(), text -> text));
    }

    private static IndexEntry entry(ProgramView view, UnaryOperator<Segment> words) {
        var several = view.options().size() > 1;
        var levels = new ArrayList<LevelEntry>();
        for (var option : view.options()) {
            for (var level : option.levels()) {
                levels.add(new LevelEntry(
                        level.anchor(),
                        several ? words.apply(option.title()) : null,
                        words.apply(level.title()),
                        words.apply(level.size()),
                        "" + level.requirements().size()));
            }
        }
        return new IndexEntry(
                view.id(),
                view.version(),
                view.id() + ".html",
                words.apply(view.title()),
                words.apply(view.description()),
                levels);
    }

    /**
     * What templates see that are not filled in.
     *
     * @param own with its view
     */
    private record Templated(OneLanguage own, Map<String, Object> data) {}

    private Templated templated(OneLanguage known, PageView page, Edition.Shared shared) {
        var own = known;
        if (own.view() == null) {
            var words = edition.words(read, program, known.words().locale(), shared, findings::add);
            var view = new ProgramViews(program, words).view(source());
            own = new OneLanguage(words, view, Lists.of(program, words));
        }
        var data = edition.data(page, own.words());
        data.put("program", own.view());
        data.put("structured", StructuredData.of(page, own.view(), text -> text));
        data.put("pdf", press != null);
        return new Templated(own, data);
    }

    private String path(LocaleTag locale) {
        return locale.tag() + "/" + program.id();
    }

    /** Makes the HTML page by its template; what it shows. */
    private Shown html(String path, PageView page, Map<String, Object> data, LocaleTag locale)
            throws TemplateFault, IOException {
        var texts = new Shown();
        data.put("said", texts);
        var html = edition.templates().render("html/program.ftlh", data);
        add(path + ".html", Slim.page(html));
        if (press != null) {
            bytes.clear();
            bytes.put(press.print(html, page.canonical(), locale));
            taking.take(path + ".pdf", bytes);
        }
        return texts;
    }

    /** Makes the same of frames and words. */
    private Shown filled(String path, PageWords words, PageView page, Placed content)
            throws TemplateFault, IOException {
        var structured = Segments.markup(StructuredData.of(page, frames.view(), words::of));
        var around = heads.around(content, frames.view(), words, translated, bytes);
        add(path + ".html", new PageFilling(words, page, structured, PartFrames::html, around));
        var texts = new Shown();
        content.shown(words, texts);
        return texts;
    }

    /** The forms that are text alone, made of frames and words. */
    private void texts(String path, PageWords words, PageView page, Placed placed) throws IOException {
        add(path + ".md", new PageFilling(words, page, "", PartFrames::markdown, placed));
        add(path + ".bilingual.md", new PageFilling(words, page, "", PartFrames::bilingual, placed));
        add(path + ".json", new PageFilling(words, page, "", PartFrames::json, placed));
    }

    /** The same by templates. */
    private void texts(String path, Templated templated) throws TemplateFault, IOException {
        var data = templated.data();
        var own = templated.own();
        data.put("bilingual", false);
        add(path + ".md", Slim.markdown(edition.templates().render("markdown/program.ftl", data)));
        data.put("bilingual", true);
        add(path + ".bilingual.md", Slim.markdown(edition.templates().render("markdown/program.ftl", data)));
        add(path + ".json", ProgramJson.write(own.view(), own.lists(), own.words()));
    }

    private void add(String path, PageFilling filling) throws IOException {
        bytes.clear();
        filling.fill(bytes);
        taking.take(path, bytes);
    }

    private void add(String path, String text) throws IOException {
        bytes.clear();
        bytes.put(text);
        taking.take(path, bytes);
    }
}
