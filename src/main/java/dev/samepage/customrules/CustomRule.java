package dev.samepage.customrules;

import dev.samepage.finding.RuleSpec;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * A rule as a user wrote it.
 *
 * @param message of its findings, where {@code {match}} stands for the words found
 * @param locales to which it applies; empty for all
 * @param forbidden what may not stand in a translation
 * @param required what must stand in a translation
 * @param whenSource what the source must say for the rule to apply
 * @param place of its id
 */
public record CustomRule(
        RuleSpec spec,
        String message,
        String help,
        List<LocaleTag> locales,
        Optional<SafePattern> forbidden,
        Optional<SafePattern> required,
        Optional<SafePattern> whenSource,
        Place place) {
    public CustomRule {
        locales = List.copyOf(locales);
    }

    public String id() {
        return spec.id();
    }

    boolean appliesTo(LocaleTag locale) {
        return locales.isEmpty() || locales.contains(locale);
    }
}
