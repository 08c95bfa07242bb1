package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.site.memory.Row;
import dev.samepage.site.view.IndexEntry;
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
 * @param translated the languages in which at least one text is translated
 * @param status how far each language has come, the source without
 * @param gaps what its pages show untranslated or outdated
 */
record ProgramSummary(
        String program,
        String version,
        Map<LocaleTag, IndexEntry> entries,
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
            out.put(locale.tag()).again(entry.id()).again(entry.href());
            Segments.write(entry.title(), out);
            Segments.write(entry.description(), out);
            Segments.write(entry.levels(), out);
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
        for (var count = in.number(); count > 0; count--) {
            entries.put(
                    new LocaleTag(in.text()),
                    new IndexEntry(
                            in.textAgain(), in.textAgain(), Segments.read(in), Segments.read(in), Segments.read(in)));
        }
        var status = new LinkedHashMap<LocaleTag, BundleStatus>();
        for (var count = in.number(); count > 0; count--) {
            status.put(new LocaleTag(in.text()), StatusRows.read(in));
        }
        return new ProgramSummary(program, version, entries, translated, status, gaps);
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
