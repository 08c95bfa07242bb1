package dev.samepage.audit;

import dev.samepage.audit.PageSet.Entry;
import dev.samepage.check.Document;
import dev.samepage.check.GlossaryNames;
import dev.samepage.check.Side;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.facts.Vocabulary;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The pages of one name as documents. */
final class PageGroup {
    private final AuditRequest request;
    private final SourcePages sources;
    private final PreviousPages previous;
    /** Each page brings its source along, so that what is known of a source text would be found out once for each language. */
    private final Map<String, MappedText> texts = new ConcurrentHashMap<>();

    PageGroup(AuditRequest request, SourcePages sources, PreviousPages previous) {
        this.request = request;
        this.sources = sources;
        this.previous = previous;
    }

    record Read(Entry entry, Document document) {}

    /** Those that are not the source of others, paired. */
    List<Read> read(List<Entry> pages, Consumer<Finding> findings) {
        return SideBySide.of(
                pages,
                findings,
                (page, faults) -> sources.isSource(page)
                        ? Optional.empty()
                        : PageSet.locale(page, request, faults)
                                .flatMap(locale -> document(page, locale, faults))
                                .map(document -> new Read(page, document)));
    }

    private Optional<Document> document(Entry page, LocaleTag locale, Consumer<Finding> findings) {
        strays(page, findings);
        var drafts = PageDrafts.of(page, sources);
        if (drafts.isEmpty()) {
            findings.accept(AuditFault.PAGE_WITHOUT_SOURCE
                    .at(page.page().file().whole(), "no source page of this name is known")
                    .help("name it with `--source`, its folder with `--source-dir`, or audit the page together with a"
                            + " bilingual page of the same name"));
            return Optional.empty();
        }
        var before = PreviousUnits.of(drafts.get(), previous.of(page, locale));
        var vocabulary = GlossaryNames.vocabulary(request.glossary(), locale);
        var units = new ArrayList<Unit>();
        for (var i = 0; i < before.size(); i++) {
            var unit = unit(drafts.get().get(i), page.program(), locale, vocabulary);
            before.get(i).ifPresent(old -> unit.previous(previous(old, locale)));
            units.add(unit.build());
        }
        return Optional.of(new Document(
                        request.sourceLocale(),
                        locale,
                        page.program(),
                        page.page().file(),
                        units,
                        request.glossary())
                .withStamp(previous.stamp(page, locale)));
    }

    private void strays(Entry page, Consumer<Finding> findings) {
        if (page.page() instanceof Page.Bilingual bilingual) {
            for (var tag : bilingual.spans().stray()) {
                findings.accept(AuditFault.BROKEN_SPAN_PAIR
                        .at(page.page().file().at(tag.span()), "this span has no partner")
                        .help("restore the target and its `sxs-lookup` source span side by side"));
            }
        }
    }

    private Unit.Builder unit(Draft draft, String program, LocaleTag locale, Vocabulary vocabulary) {
        var builder = Unit.of(
                        new Subject(locale.tag(), program, draft.key(), ""),
                        new Side(shared(draft.source()), request.sourceLocale(), Syntax.MARKDOWN),
                        new Side(draft.target(), locale, Syntax.MARKDOWN))
                .standing(draft.standing())
                .vocabulary(vocabulary);
        draft.model().ifPresent(now -> builder.model(now, List.of()));
        return builder;
    }

    private Unit.Previous previous(Draft old, LocaleTag locale) {
        return new Unit.Previous(
                new Side(shared(old.source()), request.sourceLocale(), Syntax.MARKDOWN),
                new Side(old.target(), locale, Syntax.MARKDOWN));
    }

    private MappedText shared(MappedText source) {
        var known = texts.putIfAbsent(source.value(), source);
        return known == null ? source : source.sharing(known);
    }
}
