package dev.samepage.cli;

import dev.samepage.customrules.CustomRule;
import dev.samepage.locale.LocaleTag;
import java.util.stream.Collectors;

/** A user's own rule as {@code explain} prints it. */
final class CustomRulePage {
    private CustomRulePage() {}

    static String of(CustomRule rule) {
        var out = new StringBuilder("# ").append(rule.id()).append("\n\n");
        out.append("A rule of this workspace, from ").append(rule.place()).append(".\n\n");
        out.append("## What\n\n").append(rule.message()).append("\n\n");
        rule.forbidden()
                .ifPresent(pattern -> out.append("- may not stand in a translation: `")
                        .append(pattern)
                        .append("`\n"));
        rule.required()
                .ifPresent(pattern -> out.append("- must stand in a translation: `")
                        .append(pattern)
                        .append("`\n"));
        rule.whenSource()
                .ifPresent(pattern -> out.append("- only where the source has: `")
                        .append(pattern)
                        .append("`\n"));
        out.append("- in ").append(locales(rule)).append('\n');
        out.append("- severity: ").append(rule.spec().severity().id()).append('\n');
        if (!rule.help().isEmpty()) {
            out.append("\n## What to do\n\n").append(rule.help()).append('\n');
        }
        return out.toString();
    }

    private static String locales(CustomRule rule) {
        return rule.locales().isEmpty()
                ? "every locale"
                : rule.locales().stream().map(LocaleTag::tag).collect(Collectors.joining(", "));
    }
}
