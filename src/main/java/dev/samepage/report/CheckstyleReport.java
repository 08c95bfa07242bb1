package dev.samepage.report;

import dev.samepage.finding.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The XML that Checkstyle writes, which editors and Jenkins read; columns count from 1. */
public final class CheckstyleReport implements Report {
    // The last Checkstyle whose layout readers tell apart; it has not changed since.
    private static final String LAYOUT = "4.3";

    @Override
    public void write(Run run, Appendable out) throws IOException {
        var byFile = new TreeMap<String, List<Finding>>();
        for (var finding : run.findings()) {
            byFile.computeIfAbsent(finding.place().file().path(), path -> new ArrayList<>())
                    .add(finding);
        }
        var xml = new Xml(out).open("checkstyle").attribute("version", LAYOUT);
        for (var file : byFile.entrySet()) {
            xml.open("file").attribute("name", file.getKey());
            for (var finding : file.getValue()) {
                var start = finding.place().start();
                xml.open("error")
                        .attribute("line", start.line())
                        .attribute("column", start.column())
                        .attribute("severity", finding.severity().id())
                        .attribute("message", Wording.messageAndHelp(finding))
                        .attribute("source", "samepage." + finding.rule().id())
                        .close();
            }
            xml.close();
        }
        xml.close();
        out.append('\n');
    }
}
