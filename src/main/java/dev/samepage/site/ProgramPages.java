package dev.samepage.site;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.ProgramView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes one programme's pages in every language. */
final class ProgramPages {
    private final Edition edition;
    private final Languages languages;
    private final SiteWriter writer;
    private final SiteBuilder.Gaps gaps;
    private final Program program;
    private final Offline offline;
    private final Map<LocaleTag, IndexEntry> entries = new LinkedHashMap<>();
    private final Set<LocaleTag> translated = new LinkedHashSet<>();
    private final List<SiteResult.Gaps> shown = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    /**
     * @param offline nullable where pages cannot be single files
     */
    ProgramPages(
            Edition edition,
            Languages languages,
            SiteWriter writer,
            SiteBuilder.Gaps gaps,
            Program program,
            Offline offline) {
        this.edition = edition;
        this.languages = languages;
        this.writer = writer;
        this.gaps = gaps;
        this.program = program;
        this.offline = offline;
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
            if (own.count(Standing.TRANSLATED) + own.count(Standing.STALE) > 0) {
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
        var forms = new ProgramForms(edition, program, words, view, page, offline);
        var path = locale.tag() + "/" + program.id();
        var html = forms.html();
        writer.add(path + ".html", html);
        if (offline != null) {
            writer.add(path + ".offline.html", forms.offline(html));
        }
        writer.add(path + ".md", forms.markdown());
        writer.add(path + ".bilingual.md", forms.bilingual());
        writer.add(path + ".json", forms.json());
        entries.put(locale, entry(view));
    }

    /** The programme's place in a list of programmes. */
    static IndexEntry entry(ProgramView view) {
        return new IndexEntry(view.id(), view.id() + ".html", view.title(), view.description(), view.levels());
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
