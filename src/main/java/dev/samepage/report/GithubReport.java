package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/**
 * Annotations for GitHub Actions, worst first.
 *
 * <p>GitHub drops without a word what passes 10 errors, 10 warnings or 10 notices a step; so we stop there, say how many
 * more there are, and put all of them into the log.
 */
public final class GithubReport implements Report {
    // Of 10 notices the last says how many findings are left; 30 in all stay below the 50 of a job.
    private static final int MOST = 10;
    private static final int MOST_NOTICES = MOST - 1;

    @Override
    public void write(Run run, Appendable out) throws IOException {
        var shown = new EnumMap<Severity, Integer>(Severity.class);
        var left = new ArrayList<Finding>();
        var sorted = run.findings().stream().sorted(Wording.WORST_FIRST).toList();
        for (var finding : sorted) {
            var most = finding.severity() == Severity.INFO ? MOST_NOTICES : MOST;
            if (shown.merge(finding.severity(), 1, Integer::sum) <= most) {
                out.append(annotation(finding).toString()).append('\n');
            } else {
                left.add(finding);
            }
        }
        if (!left.isEmpty()) {
            rest(sorted, left, out);
        }
    }

    private static WorkflowCommand annotation(Finding finding) {
        var start = finding.place().start();
        var end = finding.place().end();
        var locale = finding.subject().locale();
        var command = WorkflowCommand.of(name(finding.severity()))
                .with("file", finding.place().file().path())
                .with("line", start.line());
        // Columns are allowed only where the annotation stays on one line.
        if (start.line() == end.line()) {
            command = command.with("col", start.column()).with("endColumn", Math.max(end.column(), start.column()));
        } else {
            command = command.with("endLine", end.line());
        }
        return command.with("title", finding.rule().id() + (locale.isEmpty() ? "" : " (" + locale + ")"))
                .message(Wording.messageAndHelp(finding));
    }

    private static void rest(List<Finding> all, List<Finding> left, Appendable out) throws IOException {
        var notice = WorkflowCommand.of("notice")
                .with("title", "samepage")
                .message(Wording.counted(left.size(), "more finding") + " (" + Wording.counts(left)
                        + "): see the log of this step");
        out.append(notice.toString()).append('\n');
        out.append(WorkflowCommand.of("group")
                        .message("All " + all.size() + " findings")
                        .toString())
                .append('\n');
        for (var finding : all) {
            // The dash keeps a line from starting with "::"; "##[" anywhere is the old form of a command.
            out.append("- ")
                    .append(Wording.line(finding).replace("##[", "## ["))
                    .append('\n');
        }
        out.append(WorkflowCommand.of("endgroup").toString()).append('\n');
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }
}
