package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import java.util.List;

/**
 * What one command found.
 *
 * @param version Samepage's own
 * @param units how many units were looked at
 */
public record Run(String version, int units, List<Finding> findings) {
    public Run {
        findings = List.copyOf(findings);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
