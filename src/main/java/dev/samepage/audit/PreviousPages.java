package dev.samepage.audit;

import dev.samepage.audit.PageSet.Entry;
import dev.samepage.check.Document.Stamp;
import dev.samepage.locale.LocaleTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pages of the drop before, as units. */
final class PreviousPages {
    /** Fields of front matters that name the version of the source. */
    private static final List<String> STAMPS =
            List.of("ms.openlocfilehash", "ms.sourcegitcommit", "source-commit", "source_commit", "source-hash");

    private final Optional<Entry> named;
    private final List<Entry> folder;
    private final SourcePages sources;
    /** Where a plain page of the old drop has no English beside it, today's is near enough to find its units. */
    private final SourcePages today;

    private PreviousPages(Optional<Entry> named, List<Entry> folder, SourcePages sources, SourcePages today) {
        this.named = named;
        this.folder = folder;
        this.sources = sources;
        this.today = today;
    }

    /** @param folder the old pages of one name */
    static PreviousPages of(LocaleTag sourceLocale, Optional<Entry> named, List<Entry> folder, SourcePages today) {
        var call = new ArrayList<>(folder);
        named.ifPresent(call::add);
        return new PreviousPages(named, folder, SourcePages.of(sourceLocale, call), today);
    }

    /** The page's units in the drop before; empty where it is not known. */
    List<Draft> of(Entry page, LocaleTag locale) {
        return entry(page, locale)
                .flatMap(old -> PageDrafts.of(old, sources)
                        .or(() -> today.of(page)
                                .map(english ->
                                        AlignedUnits.of(english, old.page().target()))))
                .orElse(List.of());
    }

    /** The versions of the source that the page names, now and then; empty where one of them names none. */
    Optional<Stamp> stamp(Entry page, LocaleTag locale) {
        return entry(page, locale)
                .flatMap(old -> STAMPS.stream()
                        .flatMap(name -> stamp(page, old, name).stream())
                        .findFirst());
    }

    private static Optional<Stamp> stamp(Entry page, Entry old, String name) {
        var now = page.page().front().fields().get(name);
        var before = old.page().front().fields().get(name);
        return now == null || before == null || now.isEmpty() || before.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stamp(now, before));
    }

    private Optional<Entry> entry(Entry page, LocaleTag locale) {
        if (named.isPresent()) {
            return named.filter(old -> old.locale().map(locale::equals).orElse(true));
        }
        return folder.stream()
                .filter(old -> old.program().equals(page.program())
                        && old.locale().filter(locale::equals).isPresent())
                .max(Comparator.comparingInt(old -> SourcePages.nearness(page.path(), old.path())));
    }
}
