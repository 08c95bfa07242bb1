package dev.samepage.report;

import dev.samepage.text.Nearest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats a user may ask for. */
public enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    GITHUB,
    GITLAB,
    CHECKSTYLE,
    HTML;

    /**
     * The format with this name.
     *
     * @throws IllegalArgumentException with a message for the user, when there is none
     */
    public static ReportFormat parse(String name) {
        var names = Arrays.stream(values()).map(ReportFormat::toString).toList();
        var at = names.indexOf(name.toLowerCase(Locale.ROOT));
        if (at < 0) {
            var nearest = Nearest.to(name, names).map(found -> "; did you mean `" + found + "`?");
            throw new IllegalArgumentException("unknown report format `" + name + "`"
                    + nearest.orElse(", the formats are " + names.stream().collect(Collectors.joining(", "))));
        }
        return values()[at];
    }

    /** Whether the format carries the rules' long pages, so that {@link Run#texts()} is worth its reading. */
    public boolean explainsRules() {
        return this == SARIF || this == HTML;
    }

    /** @param colour for the text format; no other has colours */
    public Report report(TextReport.Colour colour) {
        return switch (this) {
            case TEXT -> new TextReport(colour);
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case JUNIT -> new JunitReport();
            case GITHUB -> new GithubReport();
            case GITLAB -> new GitlabReport();
            case CHECKSTYLE -> new CheckstyleReport();
            case HTML -> new HtmlReport();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
