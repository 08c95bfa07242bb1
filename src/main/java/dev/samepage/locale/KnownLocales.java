package dev.samepage.locale;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The locales that CLDR has data for, and the regions that there are. */
public final class KnownLocales {
    private KnownLocales() {}

    /** Canonical tags, such as {@code fr-CA}. */
    public static List<String> tags() {
        return Arrays.stream(ULocale.getAvailableLocales())
                .map(ULocale::toLanguageTag)
                .toList();
    }

    /** Whether CLDR knows the language and the region, where the tag has one, is known too. */
    public static boolean has(LocaleTag locale) {
        return hasKnownRegion(locale)
                && Arrays.stream(ULocale.getAvailableLocales())
                        .anyMatch(known -> known.getLanguage().equals(locale.language()));
    }

    /** The language as it is written where most of its readers live (CLDR's likely subtags): {@code fr-FR} for fr-CA. */
    public static LocaleTag mostLikely(LocaleTag locale) {
        var full = ULocale.addLikelySubtags(new ULocale(locale.language()));
        return LocaleTag.of(full.getLanguage() + "-" + full.getCountry());
    }

    // A country (ISO 3166-1) or an area (UN M.49).
    private static boolean hasKnownRegion(LocaleTag locale) {
        var region = Locale.forLanguageTag(locale.tag()).getCountry();
        return region.isEmpty()
                || region.chars().allMatch(Character::isDigit)
                || Set.of(Locale.getISOCountries()).contains(region);
    }
}
