package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.text.DisplayWidth;
import java.io.IOException;
import java.util.TreeMap;
import java.util.TreeSet;

/** A job's summary page in GitHub's Markdown, to be appended to the file that {@code GITHUB_STEP_SUMMARY} names. */
public final class GithubSummary implements Report {
    // A summary may hold 1 MiB a step; whoever mends more than this at once reads the whole report.
    private static final int MOST = 50;

    // Characters that Markdown, its tables or GitHub's references give a meaning to.
    private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&@:$\"'=^";

    @Override
    public void write(Run run, Appendable out) throws IOException {
        out.append("## Samepage\n\n").append(verdict(run)).append("\n");
        if (run.findings().isEmpty()) {
            return;
        }
        locales(run, out);
        var sorted = run.findings().stream().sorted(Wording.WORST_FIRST).toList();
        out.append("\n| | Rule | Where | What |\n| --- | --- | --- | --- |\n");
        for (var finding : sorted.subList(0, Math.min(MOST, sorted.size()))) {
            row(finding, out);
        }
        if (sorted.size() > MOST) {
            out.append("\n").append(Wording.counted(sorted.size() - MOST, "more finding"));
            out.append(": see the report.\n");
        }
    }

    private static String verdict(Run run) {
        var units = run.units() == 0 ? "" : " in " + Wording.counted(run.units(), "unit");
        var known = run.known().isEmpty() ? "" : "; " + run.known().size() + " known from the baseline";
        return run.findings().isEmpty()
                ? "No" + (known.isEmpty() ? "" : " new") + " findings" + units + known + "."
                : "**" + Wording.counts(run.findings()) + "**" + units + known + ".";
    }

    private static void locales(Run run, Appendable out) throws IOException {
        var locales = new TreeSet<>(run.languages().targets());
        var counts = new TreeMap<String, long[]>();
        for (var finding : run.findings()) {
            locales.add(finding.subject().locale());
            counts.computeIfAbsent(finding.subject().locale(), locale -> new long[3])[
                    finding.severity().ordinal()]++;
        }
        out.append("\n| Locale | Errors | Warnings | Info |\n| --- | ---: | ---: | ---: |\n");
        for (var locale : locales) {
            var of = counts.getOrDefault(locale, new long[3]);
            out.append("| ").append(locale.isEmpty() ? "(source)" : escaped(locale));
            for (var severity : Severity.values()) {
                out.append(" | ").append(Long.toString(of[severity.ordinal()]));
            }
            out.append(" |\n");
        }
    }

    private static void row(Finding finding, Appendable out) throws IOException {
        out.append("| ").append(finding.severity().id()).append(" | <code>");
        out.append(escaped(finding.rule().id())).append("</code> | <code>");
        out.append(escaped(DisplayWidth.visible(finding.place().toString()))).append("</code> | ");
        out.append(message(finding.message()));
        if (!finding.help().isEmpty()) {
            out.append("<br>").append(message(finding.help()));
        }
        out.append(" |\n");
    }

    private static String message(String text) {
        var out = new StringBuilder();
        for (var piece : Piece.of(DisplayWidth.visible(text))) {
            var shown = escaped(piece.text());
            switch (piece.kind()) {
                case PLAIN -> out.append(shown);
                case QUOTED -> out.append("<code>").append(shown).append("</code>");
                case REMOVED -> out.append("<del>").append(shown).append("</del>");
                case ADDED -> out.append("<ins>").append(shown).append("</ins>");
            }
        }
        return out.toString();
    }

    // As character references they are text in every place of a table, inside <code> too.
    private static String escaped(String text) {
        var out = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 && !plain(text, i)) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    // A hyphen or dot between letters or digits means nothing to Markdown; the file stays readable as it stands.
    private static boolean plain(String text, int at) {
        var c = text.charAt(at);
        return (c == '-' || c == '.')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
