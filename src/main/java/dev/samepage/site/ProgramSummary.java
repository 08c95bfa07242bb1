package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.memory.Block;
import dev.samepage.memory.Hash;
import dev.samepage.memory.Row;
import dev.samepage.site.memory.Outputs;
import dev.samepage.site.memory.RememberedProgram;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.IndexEntry.LevelEntry;
import dev.samepage.status.BundleStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the rest of the site must know of one programme; small, since it is kept for every programme at once, and from
 * build to build: what is added here is added to {@link #bytes} too.
 *
 * @param version the programme's version, for the manifest
 * @param entries how each language's index shows it
 * @param searched the words of each language's page, for {@link SearchIndex}; the site's own index holds them, so of these
 *     only a hash is kept
 * @param translated the languages in which at least one text is translated
 * @param status how far each language has come, the source without
 * @param gaps what its pages show untranslated or outdated
 */
record ProgramSummary(
        String program,
        String version,
        Map<LocaleTag, IndexEntry> entries,
        Map<LocaleTag, List<Block>> searched,
        Set<LocaleTag> translated,
        Map<LocaleTag, BundleStatus> status,
        List<SiteResult.Gaps> gaps) {

    /** What of each programme is shown together, so that outputs that show something else stay as they are. */
    static final String TRANSLATED = "translated";

    /** How one language's index shows the programmes. */
    static String entry(LocaleTag locale) {
        return "entry " + locale.tag();
    }

    /** What proves the words by which one language's programmes are found to be the same. */
    static String words(LocaleTag locale) {
        return "words " + locale.tag();
    }

    /** How far one language has come. */
    static String status(LocaleTag locale) {
        return "status " + locale.tag();
    }

    /** As builds remember it. */
    RememberedProgram remembered(Outputs outputs) {
        return remembered(outputs, bytes());
    }

    private RememberedProgram remembered(Outputs outputs, Block summary) {
        var words = new HashMap<String, List<Block>>();
        searched.forEach((locale, blocks) -> words.put(locale.tag(), blocks));
        return new RememberedProgram(program, List.of(), outputs, summary, words);
    }

    /** The summary in the form in which builds remember it: each part by its name. */
    private Block bytes() {
        var parts = new LinkedHashMap<String, Block>();
        var tags = new Row().put(translated.size());
        translated.forEach(locale -> tags.put(locale.tag()));
        parts.put(TRANSLATED, tags.content());
        entries.forEach((locale, entry) -> {
            parts.put(entry(locale), row(entry).content());
            var words = new Row();
            searched.get(locale).forEach(block -> words.put(Hash.of(block)));
            parts.put(words(locale), words.content());
        });
        status.forEach((locale, one) -> {
            var row = new Row();
            StatusRows.write(one, row);
            parts.put(status(locale), row.content());
        });
        return bytes(version, gaps, parts);
    }

    /**
     * The same over a remembered summary of which only some languages were made anew, while the languages that the programme is
     * translated into are the same.
     *
     * @param locales of the site in their order
     */
    RememberedProgram over(Block before, List<LocaleTag> locales, Outputs outputs) {
        var parts = parts(before);
        parts.putAll(parts(bytes()));
        parts.put(TRANSLATED, part(before, TRANSLATED).rest());
        var order = locales.stream().map(LocaleTag::tag).toList();
        var made = entries.keySet().stream().map(LocaleTag::tag).toList();
        var shown = Stream.concat(gaps(before).stream().filter(gap -> !made.contains(gap.locale())), gaps.stream())
                .sorted(Comparator.comparing(gap -> order.indexOf(gap.locale())))
                .toList();
        return remembered(outputs, bytes(version, shown, parts));
    }

    private static Block bytes(String version, List<SiteResult.Gaps> gaps, Map<String, Block> parts) {
        var out = new Row().put(version).put(gaps.size());
        gaps.forEach(gap -> out.put(gap.locale())
                .put(gap.program())
                .put(gap.texts())
                .put(gap.missing())
                .put(gap.stale()));
        parts.forEach((name, part) -> out.put(name).put(part));
        return out.content();
    }

    private static Map<String, Block> parts(Block summary) {
        var in = new Row(summary);
        in.text();
        gaps(in);
        var out = new LinkedHashMap<String, Block>();
        while (!in.done()) {
            out.put(in.text(), in.block());
        }
        return out;
    }

    private static Row row(IndexEntry entry) {
        var out = new Row().again(entry.id()).again(entry.version()).again(entry.href());
        Segments.write(entry.title(), out);
        Segments.write(entry.description(), out);
        out.put(entry.levels().size());
        entry.levels().forEach(level -> write(level, out));
        return out;
    }

    /** A part of a remembered summary, as a row. */
    static Row part(Block summary, String name) {
        var in = new Row(summary);
        in.skip();
        gaps(in);
        var wanted = name.getBytes(StandardCharsets.UTF_8);
        while (!in.text(wanted)) {
            in.skip();
        }
        return in.row();
    }

    /** The languages in which at least one text of a remembered summary is translated. */
    static Set<LocaleTag> translated(Block summary) {
        return translated(part(summary, TRANSLATED));
    }

    static Set<LocaleTag> translated(Row in) {
        var out = new LinkedHashSet<LocaleTag>();
        for (var count = in.number(); count > 0; count--) {
            out.add(new LocaleTag(in.text()));
        }
        return out;
    }

    static IndexEntry entry(Row in) {
        return new IndexEntry(
                in.textAgain(), in.textAgain(), in.textAgain(), Segments.read(in), Segments.read(in), levels(in));
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
    static String version(Block bytes) {
        return new Row(bytes).text();
    }

    /** The gaps in a remembered summary. */
    static List<SiteResult.Gaps> gaps(Block bytes) {
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
