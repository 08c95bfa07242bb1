package dev.samepage.model;

import dev.samepage.finding.Severities;
import dev.samepage.locale.Grouping;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Place;
import java.util.List;
import java.util.Map;

/**
 * What a workspace sets.
 *
 * @param source the language of the model
 * @param locales the languages it is translated to, in the order of the language chooser
 * @param baseUrl where the site will be published, with a slash at the end, or empty
 * @param grouping locales whose digits are grouped otherwise than CLDR says
 * @param severities that rules have otherwise than by themselves
 * @param places where samepage.yaml sets these, by its keys; what is missing there is a default
 */
public record Settings(
        LocaleTag source,
        List<LocaleTag> locales,
        String baseUrl,
        Map<LocaleTag, Grouping> grouping,
        Severities severities,
        Map<String, Place> places) {
    public Settings {
        locales = List.copyOf(locales);
        grouping = Map.copyOf(grouping);
        places = Map.copyOf(places);
    }

    public Settings(LocaleTag source, List<LocaleTag> locales, String baseUrl, Map<LocaleTag, Grouping> grouping) {
        this(source, locales, baseUrl, grouping, Severities.NONE, Map.of());
    }

    public Grouping grouping(LocaleTag locale) {
        return grouping.getOrDefault(locale, Grouping.AUTO);
    }
}
