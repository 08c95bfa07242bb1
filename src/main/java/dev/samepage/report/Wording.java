package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.text.DisplayWidth;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** A finding in words for people; control, bidi and invisible characters are named, so a message is one line. */
final class Wording {
    /** Errors, then warnings, then info; each by file and offset. */
    static final Comparator<Finding> WORST_FIRST = (a, b) -> a.severity() == b.severity()
            ? Finding.ORDER.compare(a, b)
            : a.severity().compareTo(b.severity());

    private Wording() {}

    static String message(Finding finding) {
        return DisplayWidth.visible(finding.message());
    }

    /** The message, and on a line of its own the cure. */
    static String messageAndHelp(Finding finding) {
        return finding.help().isEmpty()
                ? message(finding)
                : message(finding) + "\nhelp: " + DisplayWidth.visible(finding.help());
    }

    /** One line as compilers write it. */
    static String line(Finding finding) {
        return DisplayWidth.visible(finding.place().toString()) + ": "
                + finding.severity().id() + "[" + finding.rule().id() + "]: " + message(finding);
    }

    /** A text of several lines, each shown safely. */
    static String lines(String text) {
        return text.lines().map(DisplayWidth::visible).collect(Collectors.joining("\n"));
    }

    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Such as {@code 1 error, 0 warnings, 3 info}. */
    static String counts(Collection<Finding> findings) {
        return counted(Run.count(findings, Severity.ERROR), "error") + ", "
                + counted(Run.count(findings, Severity.WARNING), "warning") + ", "
                + Run.count(findings, Severity.INFO) + " info";
    }
}
