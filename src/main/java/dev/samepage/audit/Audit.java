package dev.samepage.audit;

import dev.samepage.audit.PageSet.Entry;
import dev.samepage.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Existing pages as documents. Those of one name belong together and are read together, one name after the other, so that
 * nobody has to hold all pages at once.
 */
public final class Audit {
    private final AuditRequest request;
    private final List<Finding> findings = new ArrayList<>();
    private final PageNames pages;
    private final PageNames sources;
    private final PageNames previous;
    private final Optional<PageStructure> source;
    private final Optional<Entry> before;
    /** Where the page of the drop before has its source. */
    private final List<Entry> besideBefore;

    private Audit(AuditRequest request) {
        this.request = request;
        this.pages = names(request.inputs());
        this.source = request.source().flatMap(this::page).map(SourcePages::english);
        this.sources = names(request.sourceDir().stream().toList());
        this.before = request.previous().flatMap(this::page);
        this.previous = names(request.previousDir().stream().toList());
        // What is wrong with them is told where they are read by name.
        this.besideBefore =
                before.map(page -> previous.read(page.program(), finding -> {})).orElse(List.of());
    }

    /** Finds pages, and reads what each of them may need; never throws for what a file holds or for one that is not there. */
    public static Audit of(AuditRequest request) {
        return new Audit(request);
    }

    private PageNames names(List<Path> inputs) {
        return PageNames.of(inputs, request.base(), findings::add);
    }

    private Optional<Entry> page(Path path) {
        return PageSet.entry(path, request.base(), findings::add);
    }

    /** Faults of what all pages need: of folders, and of the pages that the request names. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The names of all pages, behind them those that have only sources or pages of the drop before, to be read for their faults. */
    public List<String> names() {
        var out = new LinkedHashSet<>(pages.names());
        out.addAll(sources.names());
        out.addAll(previous.names());
        return List.copyOf(out);
    }

    /** How many pages there are, with those that are the source of others. */
    public int count() {
        return pages.count();
    }

    /** How many there are of a name. */
    public int count(String name) {
        return pages.count(name);
    }

    /** Reads and pairs the pages of one name; never throws for what a file holds or for a file that is not there. */
    public AuditResult read(String name) {
        var faults = new ArrayList<Finding>();
        var call = pages.read(name, faults::add);
        var today = SourcePages.of(request.sourceLocale(), source, sources.read(name, faults::add), call);
        var old = previous.read(name, faults::add);
        var then = PreviousPages.of(request.sourceLocale(), before, before.isPresent() ? besideBefore : old, today);
        var read = new PageGroup(request, today, then).read(call, faults::add);
        return new AuditResult(
                read.stream().mapToInt(page -> pages.place(page.entry())).min().orElse(Integer.MAX_VALUE),
                read.stream().map(PageGroup.Read::document).toList(),
                faults.stream().sorted(Finding.ORDER).toList());
    }
}
