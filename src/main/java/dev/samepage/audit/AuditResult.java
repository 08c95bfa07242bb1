package dev.samepage.audit;

import dev.samepage.check.Document;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import java.util.List;

/**
 * Pages of one name as documents, one per page and locale, and what kept others from becoming one.
 *
 * @param first the place of the first document's file among those of the audit; the largest number where there is none
 * @param findings faults of the input, sorted
 */
public record AuditResult(int first, List<Document> documents, List<Finding> findings) {
    public static final AuditResult NOTHING = new AuditResult(Integer.MAX_VALUE, List.of(), List.of());

    public AuditResult {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** Whether every page could be audited; warnings, such as a broken pair of spans, do not keep a page from it. */
    public boolean complete() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
