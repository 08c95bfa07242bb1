package dev.samepage.report;

import dev.samepage.finding.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The findings of one unit, source beside target; findings about no unit stand together by file. */
record HtmlGroup(Unit unit, List<Finding> findings) {
    /** What one group is about. */
    record Unit(String locale, String program, String key, String file, String source, String target) {
        static Unit of(Finding finding) {
            var subject = finding.subject();
            return new Unit(
                    subject.locale(),
                    subject.program(),
                    subject.key(),
                    finding.place().file().path(),
                    finding.source(),
                    finding.target());
        }
    }

    /** Groups in the order of their first finding. */
    static List<HtmlGroup> of(List<Finding> findings) {
        var byUnit = new LinkedHashMap<Unit, List<Finding>>();
        for (var finding : findings) {
            byUnit.computeIfAbsent(Unit.of(finding), unit -> new ArrayList<>()).add(finding);
        }
        return byUnit.entrySet().stream()
                .map(entry -> new HtmlGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    void write(Run run, Occurrences occurrences, Appendable out) throws IOException {
        out.append("<article>\n<h3>");
        out.append("<code>").append(HtmlText.shown(unit.key.isEmpty() ? unit.file : unit.key));
        out.append("</code>");
        if (!unit.program.isEmpty()) {
            out.append(" <span class=\"program\">").append(HtmlText.shown(unit.program));
            out.append("</span>");
        }
        out.append("</h3>\n");
        if (!unit.source.isEmpty() || !unit.target.isEmpty()) {
            out.append("<dl class=\"texts\">\n");
            text("Source", run.languages().source(), HtmlText.source(unit.source, findings), out);
            text("Translation", unit.locale, HtmlText.target(unit.target, findings), out);
            out.append("</dl>\n");
        }
        out.append("<ul class=\"findings\">\n");
        for (var finding : findings) {
            write(finding, id(finding, occurrences), run, out);
        }
        out.append("</ul>\n</article>\n");
    }

    private static String id(Finding finding, Occurrences occurrences) {
        var occurrence = occurrences.next(finding);
        return "f-" + finding.fingerprint() + (occurrence == 1 ? "" : "-" + occurrence);
    }

    private static void text(String label, String locale, String html, Appendable out) throws IOException {
        var tag = HtmlText.escaped(locale);
        out.append("<div><dt>").append(label);
        out.append(tag.isEmpty() ? "" : " <span class=\"tag\">" + tag + "</span>");
        out.append("</dt><dd dir=\"auto\"").append(tag.isEmpty() ? "" : " lang=\"" + tag + "\"");
        out.append('>').append(html.isEmpty() ? "<i class=\"none\">(empty)</i>" : html);
        out.append("</dd></div>\n");
    }

    private static void write(Finding finding, String id, Run run, Appendable out) throws IOException {
        var severity = finding.severity().id();
        var rule = HtmlText.escaped(finding.rule().id());
        out.append("<li class=\"finding ").append(severity).append("\" id=\"").append(id);
        out.append("\" data-severity=\"")
                .append(severity)
                .append("\" data-rule=\"")
                .append(rule);
        out.append("\" data-locale=\"")
                .append(HtmlText.escaped(finding.subject().locale()));
        out.append("\">\n<p class=\"what\"><strong class=\"badge\">").append(severity);
        out.append("</strong> <span dir=\"auto\">").append(HtmlText.message(finding.message()));
        out.append("</span></p>\n");
        if (!finding.help().isEmpty()) {
            out.append("<p class=\"help\"><b>What to do:</b> <span dir=\"auto\">");
            out.append(HtmlText.message(finding.help())).append("</span></p>\n");
        }
        for (var note : finding.notes()) {
            out.append("<p class=\"note\"><code>")
                    .append(HtmlText.shown(note.place().toString()));
            out.append("</code> <span dir=\"auto\">").append(HtmlText.message(note.text()));
            out.append("</span></p>\n");
        }
        out.append("<p class=\"where\"><code>")
                .append(HtmlText.shown(finding.place().toString()));
        out.append("</code> ").append(link(rule, run.text(finding.rule()).uri()));
        out.append(" <a class=\"self\" href=\"#").append(id).append("\" aria-label=\"link to this finding\">#</a>");
        out.append("</p>\n</li>\n");
    }

    // Only the web's own schemes: "javascript:" would be stopped by the page's policy, yet a dead link helps nobody.
    private static String link(String rule, String uri) {
        return uri.startsWith("https://") || uri.startsWith("http://")
                ? "<a class=\"rule\" rel=\"noreferrer\" href=\"" + HtmlText.escaped(uri) + "\">" + rule + "</a>"
                : "<span class=\"rule\">" + rule + "</span>";
    }
}
