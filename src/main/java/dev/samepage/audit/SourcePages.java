package dev.samepage.audit;

import dev.samepage.audit.PageSet.Entry;
import dev.samepage.locale.LocaleTag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the source page of a plain page: the one named, else of the same name, else the English in a bilingual page. */
final class SourcePages {
    private final LocaleTag sourceLocale;
    private final Optional<PageStructure> named;
    private final List<Entry> folder;
    private final List<Entry> call;
    /** A source is read out of a bilingual page once for all pages that are translated from it. */
    private final Map<Path, PageStructure> read = new ConcurrentHashMap<>();

    private SourcePages(LocaleTag sourceLocale, Optional<PageStructure> named, List<Entry> folder, List<Entry> call) {
        this.sourceLocale = sourceLocale;
        this.named = named;
        this.folder = folder;
        this.call = call;
    }

    /**
     * @param named the page that is the source of all
     * @param folder where sources may be, of one name
     * @param call the pages of the same call and name, which may hold each other's source
     */
    static SourcePages of(LocaleTag sourceLocale, Optional<PageStructure> named, List<Entry> folder, List<Entry> call) {
        return new SourcePages(sourceLocale, named, folder, call);
    }

    /** Only the pages of one set, where nothing else is given. */
    static SourcePages of(LocaleTag sourceLocale, List<Entry> set) {
        return new SourcePages(sourceLocale, Optional.empty(), List.of(), set);
    }

    /** The source page as it is today, for a page that carries its own source along. */
    Optional<PageStructure> current(Entry page) {
        if (named.isPresent()) {
            return named;
        }
        var inFolder = best(page, folder);
        // Another bilingual page of the same call carries a source along as well; neither is today's.
        var known = inFolder.isPresent()
                ? inFolder
                : best(page, call.stream().filter(this::isSource).toList());
        return known.map(this::read);
    }

    Optional<PageStructure> of(Entry page) {
        if (named.isPresent()) {
            return named;
        }
        var inFolder = best(page, folder);
        return (inFolder.isPresent() ? inFolder : best(page, call)).map(this::read);
    }

    boolean isSource(Entry page) {
        return page.page() instanceof Page.Plain
                && page.locale().filter(sourceLocale::equals).isPresent();
    }

    private Optional<Entry> best(Entry page, List<Entry> candidates) {
        var fitting = new ArrayList<Entry>();
        for (var candidate : candidates) {
            var english = isSource(candidate) || candidate.page() instanceof Page.Bilingual;
            var unknown = candidates == folder && candidate.locale().isEmpty();
            if ((english || unknown) && candidate.program().equals(page.program()) && candidate != page) {
                fitting.add(candidate);
            }
        }
        return fitting.stream()
                .max(Comparator.comparingInt((Entry candidate) -> rank(page, candidate))
                        .thenComparing(candidate -> candidate.path().toString(), Comparator.reverseOrder()));
    }

    /** The same version of the source counts most, then a true source page, then how near the files lie. */
    private int rank(Entry page, Entry candidate) {
        var hash = page.sourceHash();
        var same = !hash.isEmpty() && hash.equals(candidate.sourceHash());
        return (same ? 2_000 : 0)
                + (isSource(candidate) ? 1_000 : 0)
                + Math.min(900, nearness(page.path(), candidate.path()));
    }

    /** How many folder names two paths share at the end and at the start, without locales. */
    static int nearness(Path first, Path second) {
        var a = names(first);
        var b = names(second);
        var shared = 0;
        while (shared < Math.min(a.size(), b.size())
                && a.get(a.size() - 1 - shared).equals(b.get(b.size() - 1 - shared))) {
            shared++;
        }
        var start = 0;
        while (start < Math.min(a.size(), b.size()) - shared && a.get(start).equals(b.get(start))) {
            start++;
        }
        return 10 * shared + start;
    }

    private static List<String> names(Path path) {
        var out = new ArrayList<String>();
        path.toAbsolutePath().normalize().forEach(name -> {
            if (!PageLocale.isLocaleName(name.toString())) {
                out.add(name.toString());
            }
        });
        return out;
    }

    private PageStructure read(Entry source) {
        return read.computeIfAbsent(source.path(), path -> english(source));
    }

    /** The page in the language that others are translated from. */
    static PageStructure english(Entry entry) {
        return entry.page() instanceof Page.Bilingual bilingual
                ? bilingual.source()
                : entry.page().target();
    }
}
