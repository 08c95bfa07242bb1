package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import java.io.IOException;
import java.util.List;

/** The JSON report; columns count Unicode code points from 1. */
public final class JsonReport implements Report {
    @Override
    public void write(Run run, Appendable out) throws IOException {
        var json = new Json(out).open('{');
        json.key("tool")
                .open('{')
                .field("name", "samepage")
                .field("version", run.version())
                .close('}');
        json.key("summary").open('{');
        for (var severity : Severity.values()) {
            json.field(severity.id(), run.count(severity));
        }
        json.field("units", run.units()).field("known", run.known().size()).close('}');
        list("findings", run.findings(), json);
        // What a baseline lists, apart from what counts.
        if (!run.known().isEmpty()) {
            list("known", run.known(), json);
        }
        if (run.shard().isPresent()) {
            ShardBlock.write(run.shard().get(), run, json);
        }
        json.close('}');
        out.append('\n');
    }

    private static void list(String name, List<Finding> findings, Json json) throws IOException {
        json.key(name).open('[');
        for (var finding : findings) {
            write(finding, json.item());
        }
        json.close(']');
    }

    private static void write(Finding finding, Json json) throws IOException {
        var start = finding.place().start();
        var end = finding.place().end();
        var subject = finding.subject();
        json.open('{')
                .field("rule", finding.rule().id())
                .field("severity", finding.severity().id())
                .field("locale", subject.locale())
                .field("program", subject.program())
                .field("key", subject.key())
                .field("file", finding.place().file().path())
                .field("line", start.line())
                .field("column", start.column())
                .field("endLine", end.line())
                .field("endColumn", end.column())
                .field("message", finding.message())
                .field("help", finding.help())
                .field("fact", subject.fact())
                .field("source", finding.source())
                .field("target", finding.target());
        json.key("related").open('[');
        for (var note : finding.notes()) {
            var from = note.place().start();
            var to = note.place().end();
            json.item()
                    .open('{')
                    .field("file", note.place().file().path())
                    .field("line", from.line())
                    .field("column", from.column())
                    .field("endLine", to.line())
                    .field("endColumn", to.column())
                    .field("message", note.text())
                    .close('}');
        }
        json.close(']').field("fingerprint", finding.fingerprint()).close('}');
    }
}
