package dev.samepage.site;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.IndexEntry.LevelEntry;
import dev.samepage.site.view.ProgramView;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes one programme's pages in every language. */
final class ProgramPages {
    private static final Pattern TRAILING = Pattern.compile("[ \\t]+\n");
    private static final Pattern GAPS = Pattern.compile("\n{3,}");

    private final Edition edition;
    private final Languages languages;
    private final SiteWriter writer;
    private final SiteBuilder.Gaps gaps;
    private final Program program;
    private final Map<LocaleTag, SearchIndex> search;
    private final Map<LocaleTag, IndexEntry> entries = new LinkedHashMap<>();
    private final Set<LocaleTag> translated = new LinkedHashSet<>();
    private final List<SiteResult.Gaps> shown = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    /**
     * @param search told what each language's page says
     */
    ProgramPages(
            Edition edition,
            Languages languages,
            SiteWriter writer,
            SiteBuilder.Gaps gaps,
            Program program,
            Map<LocaleTag, SearchIndex> search) {
        this.edition = edition;
        this.languages = languages;
        this.writer = writer;
        this.gaps = gaps;
        this.program = program;
        this.search = search;
    }

    /**
     * What the rest of the site must know; small, since it is kept for every programme.
     *
     * @param translated the languages in which at least one text is translated
     */
    record Result(
            String program,
            Map<LocaleTag, IndexEntry> entries,
            Set<LocaleTag> translated,
            List<SiteResult.Gaps> gaps,
            Set<Finding> findings,
            boolean failed) {}

    Result write() throws IOException {
        var failed = false;
        try {
            pages();
        } catch (TemplateFault e) {
            findings.add(e.finding());
            failed = true;
        }
        return new Result(program.id(), entries, translated, shown, findings, failed);
    }

    private void pages() throws IOException, TemplateFault {
        var words = new LinkedHashMap<LocaleTag, PageWords>();
        var views = new LinkedHashMap<LocaleTag, ProgramView>();
        var source = edition.workspace().settings().source().tag();
        for (var locale : edition.locales()) {
            var own = edition.words(program, locale, findings::add);
            words.put(locale, own);
            views.put(locale, new ProgramViews(program, own).view(source));
            // Search engines are told of languages that people read.
            if (own.count(Standing.TRANSLATED) + own.count(Standing.STALE) > 0 && !locale.pseudo()) {
                translated.add(locale);
            }
            remember(own);
        }
        for (var locale : edition.locales()) {
            page(locale, words.get(locale), views.get(locale));
        }
    }

    private void page(LocaleTag locale, PageWords words, ProgramView view) throws IOException, TemplateFault {
        var page = languages.page(locale, program.id(), translated);
        var data = Edition.data(page, words);
        data.put("program", view);
        data.put("structured", StructuredData.of(page, view));
        var path = locale.tag() + "/" + program.id();
        var said = new Said();
        data.put("said", said);
        writer.add(path + ".html", Slim.page(edition.templates().render("html/program.ftlh", data)));
        search.get(locale).add(program.id(), Stream.concat(said.plain.stream(), said.source.stream()));
        // The pages of all languages show the same texts in the same order.
        if (locale.equals(edition.locales().get(0))) {
            writer.add(
                    "assets/source/" + program.id() + ".js",
                    "samepage.part(\"source\"," + Json.compact(said.source) + ")\n");
        }
        data.put("bilingual", false);
        writer.add(path + ".md", markdown(data));
        data.put("bilingual", true);
        writer.add(path + ".bilingual.md", markdown(data));
        writer.add(path + ".json", new ProgramJson(program, words).write(view));
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

    /** Notes each text that a template shows, in the order of the page, with the text that it was translated from. */
    private static final class Said implements TemplateMethodModelEx {
        private final List<String> plain = new ArrayList<>();
        private final List<String> source = new ArrayList<>();

        @Override
        public Object exec(@SuppressWarnings("rawtypes") List texts) {
            plain.add(texts.get(1).toString());
            source.add(texts.get(2).toString());
            return texts.get(0);
        }
    }

    // A template that leaves out what is not there leaves its blank lines.
    private String markdown(Map<String, ?> data) throws TemplateFault {
        var text = edition.templates().render("markdown/program.ftl", data);
        return GAPS.matcher(TRAILING.matcher(text).replaceAll("\n")).replaceAll("\n\n");
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
        var bundle = edition.workspace().bundle(program.id(), locale);
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
