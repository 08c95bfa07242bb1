package dev.samepage.site;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.IndexEntry.LevelEntry;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.ProgramView;
import dev.samepage.status.BundleStatus;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes one programme's pages in every language. A new form of a programme's page is made in {@link #page}. */
final class ProgramPages {
    private static final List<String> FORMS = List.of(".html", ".md", ".bilingual.md", ".json");

    private final Edition edition;
    private final Languages languages;
    private final SiteBuilder.Gaps gaps;
    private final Workspace read;
    private final Program program;
    private final Prints.Press press;
    private final List<Output> outputs = new ArrayList<>();
    private final Map<LocaleTag, IndexEntry> entries = new LinkedHashMap<>();
    private final Map<LocaleTag, String> searched = new LinkedHashMap<>();
    private final Set<LocaleTag> translated = new LinkedHashSet<>();
    private final List<SiteResult.Gaps> shown = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Frames frames;
    private final FoldedWords folded = new FoldedWords();
    private final Bytes bytes = new Bytes();
    private boolean several;

    /**
     * @param read the programme with its bundles
     * @param press nullable where nothing is printed
     */
    ProgramPages(
            Edition edition,
            Languages languages,
            SiteBuilder.Gaps gaps,
            Workspace read,
            Program program,
            Prints.Press press) {
        this.edition = edition;
        this.languages = languages;
        this.gaps = gaps;
        this.read = read;
        this.program = program;
        this.frames = new Frames(edition, program);
        this.press = press;
    }

    /** What was made, and what is wrong with it. */
    record Made(List<Output> outputs, ProgramSummary summary, Set<Finding> findings) {}

    Made make() throws TemplateFault, IOException {
        return make(path -> true);
    }

    /** The same with only those files that are wanted; without all of them the summary lacks words to search for. */
    Made make(Predicate<String> wanted) throws TemplateFault, IOException {
        var editions = new ArrayList<OneLanguage>();
        var source = edition.workspace().settings().source().tag();
        var shared = edition.shared();
        for (var locale : edition.locales()) {
            var own = edition.words(read, program, locale, shared, findings::add);
            var view = new ProgramViews(program, own).view(source);
            // Search engines are told of languages that people read.
            if (own.count(Standing.TRANSLATED) + own.count(Standing.STALE) > 0 && !locale.pseudo()) {
                translated.add(locale);
            }
            remember(own);
            editions.add(new OneLanguage(own, view, new ProgramJson(program, own)));
        }
        several = edition.locales().stream()
                        .filter(locale -> FORMS.stream().anyMatch(form -> wanted.test(path(locale) + form)))
                        .count()
                > 1;
        for (var own : editions) {
            page(own, wanted);
        }
        var summary =
                new ProgramSummary(program.id(), program.version(), entries, searched, translated, status(), shown);
        return new Made(outputs, summary, findings);
    }

    private Map<LocaleTag, BundleStatus> status() {
        var out = new LinkedHashMap<LocaleTag, BundleStatus>();
        for (var locale : StatusPages.translations(edition)) {
            out.put(locale, BundleStatus.of(program.messages(), read.bundle(program.id(), locale)));
        }
        return out;
    }

    private record OneLanguage(PageWords words, ProgramView view, ProgramJson json) {}

    private void page(OneLanguage own, Predicate<String> wanted) throws TemplateFault, IOException {
        var locale = own.words().locale();
        var view = own.view();
        var page = languages.page(locale, program.id(), translated);
        var data = edition.data(page, own.words());
        data.put("program", view);
        data.put("structured", StructuredData.of(page, view));
        var path = path(locale);
        data.put("pdf", press != null);
        var source = "assets/source/" + program.id() + ".js";
        var first = locale.equals(edition.locales().get(0));
        if (press != null || wanted.test(path + ".html") || first && wanted.test(source)) {
            var said = framed(Templates.Writing.HTML) && press == null
                    ? filled(path, own, page, data)
                    : html(path, page, data, locale);
            searched.put(locale, folded.of(said));
            // The pages of all languages show the same texts in the same order.
            if (first) {
                add(source, Assets.part("source", Json.compact(said.source())));
            }
        }
        texts(path, own, page, data, wanted);
        entries.put(
                locale,
                new IndexEntry(
                        view.id(),
                        view.version(),
                        view.id() + ".html",
                        view.title(),
                        view.description(),
                        view.options().stream()
                                .flatMap(option -> option.levels().stream()
                                        .map(level -> new LevelEntry(
                                                level.anchor(),
                                                view.options().size() == 1 ? null : option.title(),
                                                level.title(),
                                                level.size(),
                                                "" + level.requirements().size())))
                                .toList()));
    }

    private String path(LocaleTag locale) {
        return locale.tag() + "/" + program.id();
    }

    // A frame costs as much as two pages.
    private boolean framed(Templates.Writing writing) {
        return several && edition.templates().framed(writing) && Frames.possible(program);
    }

    /** Makes the HTML page by its template; what it shows. */
    private Said html(String path, PageView page, Map<String, Object> data, LocaleTag locale)
            throws TemplateFault, IOException {
        var said = new Said();
        data.put("said", said);
        var html = edition.templates().render("html/program.ftlh", data);
        add(path + ".html", Slim.page(html));
        if (press != null) {
            outputs.add(new Output(path + ".pdf", press.print(html, page.canonical(), locale)));
        }
        return said;
    }

    /** Makes the same of a frame and words, and what is around it by the template. */
    private Said filled(String path, OneLanguage own, PageView page, Map<String, Object> data)
            throws TemplateFault, IOException {
        var pages = frames.of(own.words(), page);
        var filling = Frames.filling(pages, own.words(), page);
        data.put("shared", SharedContent.LEFT_OUT);
        var around = Slim.page(edition.templates().render("html/program.ftlh", data));
        data.put("shared", SharedContent.PLAIN);
        var gap = around.indexOf(SharedContent.GAP);
        bytes.clear();
        bytes.put(around, 0, gap);
        pages.content().fill(filling, bytes);
        bytes.put(around, gap + SharedContent.GAP.length(), around.length());
        outputs.add(new Output(path + ".html", bytes.copy()));
        return pages.said().with(text -> Frame.filled(text, filling));
    }

    /** The forms that are text alone: made of frames and words where that is possible. */
    private void texts(String path, OneLanguage own, PageView page, Map<String, Object> data, Predicate<String> wanted)
            throws TemplateFault {
        var markdown = path + ".md";
        var bilingual = path + ".bilingual.md";
        var json = path + ".json";
        if (Stream.of(markdown, bilingual, json).noneMatch(wanted)) {
            return;
        }
        if (framed(Templates.Writing.MARKDOWN)) {
            var pages = frames.of(own.words(), page);
            var filling = Frames.filling(pages, own.words(), page);
            add(markdown, pages.markdown(), filling);
            add(bilingual, pages.bilingual(), filling);
            add(json, pages.json(), filling);
            return;
        }
        data.put("bilingual", false);
        add(markdown, tidy(edition.templates().render("markdown/program.ftl", data)));
        data.put("bilingual", true);
        add(bilingual, tidy(edition.templates().render("markdown/program.ftl", data)));
        add(json, own.json().write(own.view()));
    }

    private void add(String path, Frame frame, Frame.Filling filling) {
        bytes.clear();
        frame.fill(filling, bytes);
        outputs.add(new Output(path, bytes.copy()));
    }

    private void add(String path, String text) {
        outputs.add(new Output(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    // A template that leaves out what is not there leaves its blank lines, and blanks at the ends of lines.
    static String tidy(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n') {
                var end = out.length();
                while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
                    end--;
                }
                out.setLength(end);
                if (end > 1 && out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n') {
                    continue;
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    private void remember(PageWords words) {
        var locale = words.locale().tag();
        var missing = words.count(Standing.MISSING);
        var stale = words.count(Standing.STALE);
        if (missing + stale == 0) {
            return;
        }
        shown.add(new SiteResult.Gaps(locale, program.id(), words.texts(), missing, stale));
        if (gaps == SiteBuilder.Gaps.REFUSED) {
            words.shown().forEach((key, standing) -> {
                if (standing == Standing.MISSING || standing == Standing.STALE) {
                    findings.add(incomplete(words.locale(), key, standing));
                }
            });
        }
    }

    private Finding incomplete(LocaleTag locale, String key, Standing standing) {
        var bundle = read.bundle(program.id(), locale);
        var place = bundle.entry(key)
                .map(entry -> entry.key().place())
                .orElseGet(() -> bundle.file().whole());
        var state = standing == Standing.MISSING ? "is not translated" : "was translated from an older source";
        return SiteFault.INCOMPLETE_TRANSLATION
                .at(place, "`" + key + "` " + state)
                .help("translate it, or build without --strict to show it marked")
                .about(new Subject(locale.tag(), program.id(), key, ""));
    }
}
