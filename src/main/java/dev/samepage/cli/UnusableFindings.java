package dev.samepage.cli;

import dev.samepage.finding.Finding;
import java.util.List;

/** A command cannot do its work with files that have these findings; the message says what came of it, or is empty. */
final class UnusableFindings extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    private UnusableFindings(List<Finding> findings, String consequence) {
        super(consequence);
        this.findings = List.copyOf(findings);
    }

    /** Ends the command with status 2 where there are findings. */
    static void refuse(List<Finding> findings, String consequence) {
        if (!findings.isEmpty()) {
            throw new UnusableFindings(findings, consequence);
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
