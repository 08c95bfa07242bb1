package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.site.memory.Row;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.IndexEntry.LevelEntry;
import dev.samepage.status.BundleStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rest of the site must know of one programme; small, since it is kept for every programme at once, and from
 * build to build: what is added here is added to {@link #bytes} and {@link #of} too.
 *
 * @param version the programme's version, for the manifest
 * @param entries how each language's index shows it
 * @param searched the words of each language's page, see {@link SearchIndex}
 * @param translated the languages in which at least one text is translated
 * @param status how far each language has come, the source without
 * @param gaps what its pages show untranslated or outdated
 */
record ProgramSummary(
        String program,
        String version,
        Map<LocaleTag, IndexEntry> entries,
        Map<LocaleTag, String> searched,
        Set<LocaleTag> translated,
        Map<LocaleTag, BundleStatus> status,
        List<SiteResult.Gaps> gaps) {

    /** The summary in the form in which builds remember it. */
    byte[] bytes() {
        var out = new Row().put(version).put(gaps.size());
        gaps.forEach(gap -> out.put(gap.locale())
                .put(gap.program())
                .put(gap.texts())
                .put(gap.missing())
                .put(gap.stale()));
        out.put(program).put(translated.size());
        translated.forEach(locale -> out.put(locale.tag()));
        out.put(entries.size());
        entries.forEach((locale, entry) -> {
            out.put(locale.tag()).again(entry.id()).again(entry.version()).again(entry.href());
            Segments.write(entry.title(), out);
            Segments.write(entry.description(), out);
            out.put(entry.levels().size());
            entry.levels().forEach(level -> write(level, out));
            out.put(searched.get(locale));
        });
        out.put(status.size());
        status.forEach((locale, one) -> {
            out.put(locale.tag());
            StatusRows.write(one, out);
        });
        return out.content();
    }

    static ProgramSummary of(byte[] bytes) {
        var in = new Row(bytes);
        var version = in.text();
        var gaps = gaps(in);
        var program = in.text();
        var translated = new LinkedHashSet<LocaleTag>();
        for (var count = in.number(); count > 0; count--) {
            translated.add(new LocaleTag(in.text()));
        }
        var entries = new LinkedHashMap<LocaleTag, IndexEntry>();
        var searched = new LinkedHashMap<LocaleTag, String>();
        for (var count = in.number(); count > 0; count--) {
            var locale = new LocaleTag(in.text());
            entries.put(
                    locale,
                    new IndexEntry(
                            in.textAgain(),
                            in.textAgain(),
                            in.textAgain(),
                            Segments.read(in),
                            Segments.read(in),
                            levels(in)));
            searched.put(locale, in.text());
        }
        var status = new LinkedHashMap<LocaleTag, BundleStatus>();
        for (var count = in.number(); count > 0; count--) {
            status.put(new LocaleTag(in.text()), StatusRows.read(in));
        }
        return new ProgramSummary(program, version, entries, searched, translated, status, gaps);
    }

    private static void write(LevelEntry level, Row out) {
        out.again(level.anchor()).again(level.total()).put(level.option() == null ? 0 : 1);
        if (level.option() != null) {
            Segments.write(level.option(), out);
        }
        Segments.write(level.title(), out);
        Segments.write(level.size(), out);
    }

    private static List<LevelEntry> levels(Row in) {
        var out = new ArrayList<LevelEntry>();
        for (var count = in.number(); count > 0; count--) {
            var anchor = in.textAgain();
            var total = in.textAgain();
            var option = in.number() == 0 ? null : Segments.read(in);
            out.add(new LevelEntry(anchor, option, Segments.read(in), Segments.read(in), total));
        }
        return out;
    }

    /** The version in a remembered summary. */
    static String version(byte[] bytes) {
        return new Row(bytes).text();
    }

    /** The gaps in a remembered summary. */
    static List<SiteResult.Gaps> gaps(byte[] bytes) {
        var in = new Row(bytes);
        in.text();
        return gaps(in);
    }

    private static List<SiteResult.Gaps> gaps(Row in) {
        var out = new ArrayList<SiteResult.Gaps>();
        for (var count = in.number(); count > 0; count--) {
            out.add(new SiteResult.Gaps(in.text(), in.text(), in.large(), in.large(), in.large()));
        }
        return out;
    }
}
