package dev.samepage.site;

import dev.samepage.bundle.Bundle;
import dev.samepage.locale.Grouping;
import dev.samepage.locale.LocaleNames;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.Numbers;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.StatusView;
import dev.samepage.site.view.StatusView.Row;
import dev.samepage.status.Badge;
import dev.samepage.status.BundleStatus;
import dev.samepage.status.OpenText;
import dev.samepage.status.Progress;
import dev.samepage.status.Status;
import dev.samepage.status.StatusJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The folder {@code status/}: for each language a page, JSON and a badge, and the same for all of them. */
final class StatusPages {
    static final String INDEX = "status/index.html";

    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");
    private static final String BASE = "../";

    // Pages of large sites stay short; the JSON beside each of them is complete.
    private static final int MOST_ROWS = 200;

    private final Edition edition;
    private final Languages languages;
    private final StatusTexts texts;
    private final List<LocaleTag> locales;

    StatusPages(Edition edition, Languages languages) {
        this.edition = edition;
        this.languages = languages;
        this.texts = new StatusTexts(edition.workspace().settings().source());
        this.locales = translations(edition);
    }

    /** The languages that have status pages: without the source, and without those that nobody translates. */
    static List<LocaleTag> translations(Edition edition) {
        return edition.locales().stream()
                .filter(locale -> !locale.equals(edition.workspace().settings().source()) && !locale.pseudo())
                .toList();
    }

    /** None for a site in its source language only. */
    List<Listing> listings(Summaries programs) {
        var out = new ArrayList<Listing>();
        for (var locale : locales) {
            var shown = ProgramSummary.status(locale);
            out.add(new Listing(shown, List.of(shown), () -> locale(locale, programs)));
        }
        if (!locales.isEmpty()) {
            var shown = locales.stream().map(ProgramSummary::status).toList();
            out.add(new Listing("status", shown, () -> index(programs)));
        }
        return out;
    }

    private List<Output> locale(LocaleTag locale, Summaries programs) throws TemplateFault {
        var parts = parts(locale, programs);
        var own = progress(parts);
        var waiting = open(parts);
        return outputs(locale.tag(), own, locale(locale, own, waiting), StatusTexts.json(own, waiting));
    }

    private List<Output> index(Summaries programs) throws TemplateFault {
        var all = new ArrayList<Progress>();
        var open = new LinkedHashMap<LocaleTag, List<OpenText>>();
        for (var locale : locales) {
            var parts = parts(locale, programs);
            all.addAll(progress(parts));
            open.put(locale, open(parts));
        }
        return outputs("index", all, index(all, open), StatusJson.of(all));
    }

    private List<BundleStatus> parts(LocaleTag locale, Summaries programs) {
        var parts = new ArrayList<BundleStatus>();
        programs.status(locale).forEach(parts::add);
        if (!edition.workspace().labels().isEmpty()) {
            parts.add(Status.labels(edition.workspace(), locale));
        }
        return parts;
    }

    private static List<Progress> progress(List<BundleStatus> parts) {
        return parts.stream().map(BundleStatus::progress).toList();
    }

    private static List<OpenText> open(List<BundleStatus> parts) {
        return parts.stream().flatMap(part -> part.open().stream()).toList();
    }

    private List<Output> outputs(String name, List<Progress> parts, StatusView view, String json) throws TemplateFault {
        var data = edition.data(page(name), edition.words(edition.locales().get(0)));
        data.put("status", view);
        return List.of(
                output(name + ".html", edition.templates().render("html/status.ftlh", data)),
                output(view.badge(), Badge.of(parts)),
                output(view.json(), json));
    }

    private static Output output(String name, String text) {
        return new Output("status/" + name, text.getBytes(StandardCharsets.UTF_8));
    }

    // The pages' own words are English whatever the source is; they need no script.
    private PageView page(String name) {
        var root = languages.root("status/" + name, BASE);
        var source = edition.workspace().settings().source();
        var lang = source.language().equals(ENGLISH.language()) ? source : ENGLISH;
        return new PageView(
                lang.tag(),
                LocaleNames.direction(lang),
                root.file(),
                root.base(),
                root.canonical(),
                root.languages(),
                root.current(),
                root.fallback(),
                false);
    }

    private StatusView index(List<Progress> all, Map<LocaleTag, List<OpenText>> open) {
        var rows = new ArrayList<Row>();
        var sums = Status.sums(all);
        for (var sum : sums) {
            var locale = LocaleTag.of(sum.locale());
            rows.add(row(sum, LocaleNames.in(locale, ENGLISH), sum.locale() + ".html", false));
        }
        var total = sums.stream().reduce(Progress.none("", Progress.ALL), Progress::plus);
        if (rows.size() > 1) {
            rows.add(row(total, "All languages", "", true));
        }
        return new StatusView(
                "Translation status",
                lead(total),
                "",
                "Language",
                rows,
                texts.changes(open),
                "all.svg",
                Badge.words(all),
                "status.json");
    }

    private StatusView locale(LocaleTag locale, List<Progress> parts, List<OpenText> open) {
        var sum = Status.sums(parts).get(0);
        var rows = new ArrayList<Row>();
        // Where there are too many, those with nothing to do are told as one.
        var shown = parts.size() <= MOST_ROWS
                ? parts
                : parts.stream()
                        .filter(part -> part.translated() < part.units() || part.copied() > 0)
                        .limit(MOST_ROWS)
                        .toList();
        for (var part : shown) {
            var label = part.program().equals(Bundle.LABELS);
            rows.add(row(
                    part,
                    label ? "Labels of the pages" : part.program(),
                    label ? "" : BASE + locale.tag() + "/" + part.program() + ".html",
                    false));
        }
        if (shown.size() < parts.size()) {
            var told = Set.copyOf(shown);
            var rest = parts.stream()
                    .filter(part -> !told.contains(part))
                    .reduce(Progress.none(locale.tag(), Progress.ALL), Progress::plus);
            rows.add(row(rest, number(parts.size() - shown.size()) + " others", "", false));
        }
        rows.add(row(sum, "All", "", true));
        return new StatusView(
                "Translation status: " + LocaleNames.in(locale, ENGLISH),
                lead(sum),
                "index.html",
                "Program",
                rows,
                texts.sections(open),
                locale.tag() + ".svg",
                Badge.words(parts),
                locale.tag() + ".json");
    }

    private static String lead(Progress sum) {
        if (sum.units() == sum.translated()) {
            return "All " + number(sum.units()) + " texts are translated from today’s source.";
        }
        return number(sum.translated()) + " of " + number(sum.units()) + " texts are translated from today’s source. "
                + number(sum.wordsLeft()) + (sum.wordsLeft() == 1 ? " word is left." : " words are left.");
    }

    private static Row row(Progress part, String name, String href, boolean whole) {
        return new Row(
                name,
                href,
                whole,
                number(part.units()),
                number(part.translated()),
                number(part.reviewed()),
                number(part.drafts()),
                number(part.stale()),
                number(part.missing()),
                number(part.copied()),
                number(part.wordsLeft()),
                part.percent() + "%");
    }

    static String number(long value) {
        return Numbers.format(value, ENGLISH, Grouping.AUTO);
    }
}
