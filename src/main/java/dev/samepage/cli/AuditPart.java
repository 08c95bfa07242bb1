package dev.samepage.cli;

import dev.samepage.audit.AuditResult;
import dev.samepage.check.Document;
import dev.samepage.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of auditing the languages of one page or programme.
 *
 * @param place among the parts that have something to check: by their first document
 * @param name of the page or programme
 * @param tags of the documents' languages; none where no file could be audited
 * @param units how many were looked at
 * @param faults what is wrong with the files
 * @param complete whether every page could be audited
 */
record AuditPart(
        int place,
        String name,
        List<String> tags,
        int units,
        List<Finding> faults,
        List<Finding> found,
        boolean complete) {

    /**
     * @param exchanged documents of this name that no page holds
     */
    static AuditPart of(int place, String name, List<Document> exchanged, AuditResult pages, RuleSet rules) {
        var documents = new ArrayList<>(exchanged);
        documents.addAll(pages.documents());
        return new AuditPart(
                exchanged.isEmpty() ? pages.first() : place,
                name,
                documents.stream().map(document -> document.locale().tag()).toList(),
                documents.stream().mapToInt(document -> document.units().size()).sum(),
                pages.findings(),
                rules.check(documents),
                pages.complete());
    }
}
