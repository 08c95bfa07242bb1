package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.text.DisplayWidth;
import java.io.IOException;

/** The report for a terminal: place, problem, excerpt, notes, cure; a summary last. */
public final class TextReport implements Report {
    /** Whether severities are coloured. */
    public enum Colour {
        ANSI,
        NONE
    }

    static final TextReport PLAIN = new TextReport(Colour.NONE);

    private final Colour colour;

    public TextReport(Colour colour) {
        this.colour = colour;
    }

    @Override
    public void write(Run run, Appendable out) throws IOException {
        for (var finding : run.findings()) {
            write(finding, out);
            out.append('\n');
        }
        out.append(summary(run)).append('\n');
    }

    /** One finding with its excerpt, notes and cure. */
    void write(Finding finding, Appendable out) throws IOException {
        out.append(bold(finding.place() + ":")).append(' ');
        out.append(painted(
                finding.severity(),
                finding.severity().id() + "[" + finding.rule().id() + "]"));
        out.append(": ").append(DisplayWidth.visible(finding.message())).append('\n');
        var excerpt = Excerpt.of(finding.place());
        var gutter = "   ";
        if (excerpt != null) {
            var number = Integer.toString(excerpt.line());
            gutter = " ".repeat(number.length() + 1);
            out.append(gutter).append("|\n");
            out.append(number).append(" | ").append(excerpt.text()).append('\n');
            out.append(gutter)
                    .append("| ")
                    .append(painted(finding.severity(), excerpt.carets()))
                    .append('\n');
        }
        for (var note : finding.notes()) {
            out.append(gutter)
                    .append("= note: ")
                    .append(note.place().toString())
                    .append(": ");
            out.append(DisplayWidth.visible(note.text())).append('\n');
        }
        if (!finding.help().isEmpty()) {
            out.append(gutter)
                    .append("= help: ")
                    .append(DisplayWidth.visible(finding.help()))
                    .append('\n');
        }
    }

    private static String summary(Run run) {
        // What a baseline hides is told even by a clean run.
        var known = run.known().isEmpty() ? "" : "; " + run.known().size() + " known";
        var units = run.units() == 0 ? "" : " in " + Wording.counted(run.units(), "unit");
        if (run.findings().isEmpty()) {
            var nothing = known.isEmpty() ? "no findings" : "no new findings";
            return (units.isEmpty() && known.isEmpty() ? "nothing found" : nothing + units) + known;
        }
        return Wording.counts(run.findings()) + units + known;
    }

    private String painted(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> escape("1;31", text);
            case WARNING -> escape("1;33", text);
            case INFO -> escape("1;36", text);
        };
    }

    private String bold(String text) {
        return escape("1", text);
    }

    private String escape(String code, String text) {
        return colour == Colour.ANSI ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
