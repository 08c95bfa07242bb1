package dev.samepage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubReportTest {
    private static List<String> lines(List<Finding> findings) {
        return SampleRun.written(new GithubReport(), new Run("1", 9, findings))
                .lines()
                .toList();
    }

    private static long starting(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).count();
    }

    @Test
    void textAndPropertiesAreEscapedAsTheRunnerUndoesIt() {
        assertEquals(
                "::error file=a%25%3Ab%2Cc%0D%0A.md,line=3::50%25 :: a,b:c%0D%0Anext",
                WorkflowCommand.of("error")
                        .with("file", "a%:b,c\r\n.md")
                        .with("line", 3)
                        .message("50% :: a,b:c\r\nnext")
                        .toString());
    }

    @Test
    void everyFindingIsOneLine() {
        var lines = lines(SampleRun.of().findings());
        assertEquals(SampleRun.of().findings().size(), lines.size());
        assertTrue(lines.stream().allMatch(line -> line.startsWith("::")), lines::toString);
    }

    @Test
    void tenOfEachAreAnnotatedWorstFirstAndTheRestIsCounted() {
        var findings = new ArrayList<Finding>();
        findings.addAll(SampleRun.many(Severity.INFO, 20));
        findings.addAll(SampleRun.many(Severity.WARNING, 11));
        findings.addAll(SampleRun.many(Severity.ERROR, 13));
        var lines = lines(findings);
        assertEquals(10, starting(lines, "::error "));
        assertEquals(10, starting(lines, "::warning "));
        assertEquals(10, starting(lines, "::notice "));
        assertTrue(lines.get(0).startsWith("::error "), lines::toString);
        assertEquals(
                "::notice title=samepage::15 more findings (3 errors, 1 warning, 11 info): see the log of this step",
                lines.get(29));
        // The log has them all.
        assertEquals(44, starting(lines, "- a.md:1:1: "));
    }

    @Test
    void tenErrorsNeedNoNotice() {
        assertEquals(10, lines(SampleRun.many(Severity.ERROR, 10)).size());
    }

    @Test
    void aSpanOfSeveralLinesHasNoColumns() {
        var hostile = SampleRun.of().findings().get(5);
        var line = lines(List.of(hostile)).get(0);
        assertTrue(line.startsWith("::notice file=locales/he-IL/cloud.yaml,line=1,endLine=4,title="), line);
    }

    @Test
    void oldCommandsInTheLogAreBroken() {
        var findings = new ArrayList<>(SampleRun.many(Severity.INFO, 12));
        findings.add(SampleRun.of().findings().get(5));
        var log = lines(findings).stream().filter(line -> line.startsWith("- ")).toList();
        assertFalse(log.toString().contains("##["), log::toString);
    }

    @Test
    void theSummaryIsATableThatNoTextBreaks() {
        var summary = SampleRun.written(new GithubSummary(), SampleRun.of());
        var rows = summary.lines().filter(line -> line.startsWith("| ")).toList();
        assertTrue(rows.stream().skip(7).allMatch(row -> row.split("\\|", -1).length == 6), summary);
        assertFalse(summary.contains("<b "), summary);
        assertTrue(
                summary.contains("**4 errors, 1 warning, 1 info** in 312 units; 1 known from the baseline."), summary);
    }

    @Test
    void theSummaryOfACleanRunSaysSo() {
        assertEquals(
                "## Samepage\n\nNo findings in 3 units.\n",
                SampleRun.written(new GithubSummary(), new Run("1", 3, List.of())));
    }

    @Test
    void aLongSummaryEndsWithACount() {
        var summary = SampleRun.written(new GithubSummary(), new Run("1", 3, SampleRun.many(Severity.ERROR, 60)));
        assertTrue(summary.endsWith("\n10 more findings: see the report.\n"), summary);
    }
}
