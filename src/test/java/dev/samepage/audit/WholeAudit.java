package dev.samepage.audit;

import dev.samepage.check.Document;
import dev.samepage.finding.Finding;
import java.util.ArrayList;

/** An audit's pages of all names at once. */
public final class WholeAudit {
    private WholeAudit() {}

    public static AuditResult of(AuditRequest request) {
        var audit = Audit.of(request);
        var findings = new ArrayList<>(audit.findings());
        var documents = new ArrayList<Document>();
        for (var name : audit.names()) {
            var read = audit.read(name);
            documents.addAll(read.documents());
            findings.addAll(read.findings());
        }
        return new AuditResult(
                0, documents, findings.stream().sorted(Finding.ORDER).toList());
    }
}
