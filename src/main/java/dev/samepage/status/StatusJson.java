package dev.samepage.status;

import java.util.List;
import java.util.stream.Collectors;

/** The counts as JSON for other tools. */
public final class StatusJson {
    private StatusJson() {}

    public static String of(List<Progress> parts) {
        return Status.sums(parts).stream()
                .map(sum -> locale(sum, parts))
                .collect(Collectors.joining(",\n", "{\n  \"locales\": [\n", "\n  ]\n}\n"));
    }

    private static String locale(Progress sum, List<Progress> parts) {
        return parts.stream()
                .filter(part -> part.locale().equals(sum.locale()))
                .map(part -> "        {\"program\": \"" + part.program() + "\", " + counts(part) + "}")
                .collect(Collectors.joining(
                        ",\n",
                        "    {\n      \"locale\": \"" + sum.locale() + "\",\n      " + counts(sum)
                                + ",\n      \"programs\": [\n",
                        "\n      ]\n    }"));
    }

    // Tags and ids are letters, digits and hyphens; nothing here needs an escape.
    private static String counts(Progress part) {
        return "\"units\": " + part.units()
                + ", \"translated\": " + part.translated()
                + ", \"reviewed\": " + part.reviewed()
                + ", \"drafts\": " + part.drafts()
                + ", \"stale\": " + part.stale()
                + ", \"missing\": " + part.missing()
                + ", \"sameAsSource\": " + part.copied()
                + ", \"wordsLeft\": " + part.wordsLeft()
                + ", \"percent\": " + part.percent();
    }
}
