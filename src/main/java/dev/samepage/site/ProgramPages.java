package dev.samepage.site;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.ProgramView;
import dev.samepage.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes one programme's pages in every language. A new form of a programme's page is made in {@link #page}. */
final class ProgramPages {
    private static final Pattern TRAILING = Pattern.compile("[ \\t]+\n");
    private static final Pattern GAPS = Pattern.compile("\n{3,}");

    private final Edition edition;
    private final Languages languages;
    private final SiteBuilder.Gaps gaps;
    private final Workspace read;
    private final Program program;
    private final List<Output> outputs = new ArrayList<>();
    private final Map<LocaleTag, IndexEntry> entries = new LinkedHashMap<>();
    private final Set<LocaleTag> translated = new LinkedHashSet<>();
    private final List<SiteResult.Gaps> shown = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    /**
     * @param read the programme with its bundles
     */
    ProgramPages(Edition edition, Languages languages, SiteBuilder.Gaps gaps, Workspace read, Program program) {
        this.edition = edition;
        this.languages = languages;
        this.gaps = gaps;
        this.read = read;
        this.program = program;
    }

    /** What was made, and what is wrong with it. */
    record Made(List<Output> outputs, ProgramSummary summary, Set<Finding> findings) {}

    Made make() throws TemplateFault {
        return make(path -> true);
    }

    /** The same with only those files that are wanted. */
    Made make(Predicate<String> wanted) throws TemplateFault {
        var words = new LinkedHashMap<LocaleTag, PageWords>();
        var views = new LinkedHashMap<LocaleTag, ProgramView>();
        var source = edition.workspace().settings().source().tag();
        for (var locale : edition.locales()) {
            var own = edition.words(read, program, locale, findings::add);
            words.put(locale, own);
            views.put(locale, new ProgramViews(program, own).view(source));
            // Search engines are told of languages that people read.
            if (own.count(Standing.TRANSLATED) + own.count(Standing.STALE) > 0 && !locale.pseudo()) {
                translated.add(locale);
            }
            remember(own);
        }
        for (var locale : edition.locales()) {
            page(locale, words.get(locale), views.get(locale), wanted);
        }
        var summary = new ProgramSummary(program.id(), program.version(), entries, translated, shown);
        return new Made(outputs, summary, findings);
    }

    private void page(LocaleTag locale, PageWords words, ProgramView view, Predicate<String> wanted)
            throws TemplateFault {
        var page = languages.page(locale, program.id(), translated);
        var data = edition.data(page, words);
        data.put("program", view);
        data.put("structured", StructuredData.of(page, view));
        var path = locale.tag() + "/" + program.id();
        if (wanted.test(path + ".html")) {
            add(path + ".html", edition.templates().render("html/program.ftlh", data));
        }
        if (wanted.test(path + ".md")) {
            data.put("bilingual", false);
            add(path + ".md", markdown(data));
        }
        if (wanted.test(path + ".bilingual.md")) {
            data.put("bilingual", true);
            add(path + ".bilingual.md", markdown(data));
        }
        if (wanted.test(path + ".json")) {
            add(path + ".json", new ProgramJson(program, words).write(view));
        }
        entries.put(
                locale,
                new IndexEntry(view.id(), view.id() + ".html", view.title(), view.description(), view.levels()));
    }

    private void add(String path, String text) {
        outputs.add(new Output(path, text.getBytes(StandardCharsets.UTF_8)));
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
