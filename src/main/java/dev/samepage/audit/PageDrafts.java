package dev.samepage.audit;

import dev.samepage.audit.PageSet.Entry;
import java.util.List;
import java.util.Optional;

/** The units of one page of a set, with the set's source pages. */
final class PageDrafts {
    private PageDrafts() {}

    /** Empty where a plain page has no source. */
    static Optional<List<Draft>> of(Entry page, SourcePages sources) {
        if (page.page() instanceof Page.Bilingual bilingual) {
            var units = BilingualUnits.of(bilingual);
            return Optional.of(sources.current(page)
                    .map(current -> CurrentSource.of(units, bilingual.source(), current))
                    .orElse(units));
        }
        return sources.of(page)
                .map(source -> AlignedUnits.of(source, page.page().target()));
    }
}
