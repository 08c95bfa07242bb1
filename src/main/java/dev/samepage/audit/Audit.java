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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Existing pages as documents. */
public final class Audit {
    private final AuditRequest request;

    private Audit(AuditRequest request) {
        this.request = request;
    }

    /** Reads and pairs pages; never throws for what a file holds or for a file that is not there. */
    public static AuditResult of(AuditRequest request) {
        var findings = new ArrayList<Finding>();
        var documents = new Audit(request).documents(findings::add);
        return new AuditResult(
                documents, findings.stream().sorted(Finding.ORDER).toList());
    }

    private List<Document> documents(Consumer<Finding> findings) {
        var pages = PageSet.read(request.inputs(), request.base(), findings);
        var sources = SourcePages.of(request, pages, findings);
        var previous = PreviousPages.of(request, sources, findings);
        return SideBySide.of(
                pages,
                findings,
                (page, faults) -> sources.isSource(page)
                        ? Optional.empty()
                        : PageSet.locale(page, request, faults)
                                .flatMap(locale -> document(page, locale, sources, previous, faults)));
    }

    private Optional<Document> document(
            Entry page, LocaleTag locale, SourcePages sources, PreviousPages previous, Consumer<Finding> findings) {
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
                        new Side(draft.source(), request.sourceLocale(), Syntax.MARKDOWN),
                        new Side(draft.target(), locale, Syntax.MARKDOWN))
                .standing(draft.standing())
                .vocabulary(vocabulary);
        draft.model().ifPresent(now -> builder.model(now, List.of()));
        return builder;
    }

    private Unit.Previous previous(Draft old, LocaleTag locale) {
        return new Unit.Previous(
                new Side(old.source(), request.sourceLocale(), Syntax.MARKDOWN),
                new Side(old.target(), locale, Syntax.MARKDOWN));
    }
}
