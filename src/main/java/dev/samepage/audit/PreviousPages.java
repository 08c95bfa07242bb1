package dev.samepage.audit;

import dev.samepage.audit.PageSet.Entry;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The pages of the drop before, as units. */
final class PreviousPages {
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

    static PreviousPages of(AuditRequest request, SourcePages today, Consumer<Finding> findings) {
        var named = request.previous().flatMap(path -> PageSet.entry(path, request.base(), findings));
        var folder = request.previousDir()
                .map(path -> PageSet.read(List.of(path), request.base(), findings))
                .orElse(List.of());
        var call = new ArrayList<>(folder);
        named.ifPresent(call::add);
        return new PreviousPages(named, folder, SourcePages.of(request.sourceLocale(), call), today);
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
