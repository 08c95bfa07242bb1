package dev.samepage.report;

import dev.samepage.finding.Severity;
import java.io.IOException;

/** GitLab's Code Quality report: a list of issues, which GitLab compares between two branches by fingerprint. */
public final class GitlabReport implements Report {
    @Override
    public void write(Run run, Appendable out) throws IOException {
        var json = new Json(out).open('[');
        var occurrences = new Occurrences();
        for (var finding : run.findings()) {
            var occurrence = occurrences.next(finding);
            // GitLab shows one of several issues with the same fingerprint.
            var fingerprint = finding.fingerprint() + (occurrence == 1 ? "" : "-" + occurrence);
            json.item()
                    .open('{')
                    .field("description", Wording.messageAndHelp(finding))
                    .field("check_name", finding.rule().id())
                    .field("fingerprint", fingerprint)
                    .field("severity", severity(finding.severity()));
            json.key("location").open('{').field("path", finding.place().file().path());
            json.key("lines")
                    .open('{')
                    .field("begin", finding.place().start().line())
                    .field("end", finding.place().end().line())
                    .close('}');
            json.close('}').close('}');
        }
        json.close(']');
        out.append('\n');
    }

    // GitLab knows info, minor, major, critical and blocker; what misleads a reader is no crash and no hole.
    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
