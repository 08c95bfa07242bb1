package dev.samepage.model;

import dev.samepage.locale.Grouping;
import dev.samepage.locale.LocaleTag;
import java.util.List;
import java.util.Map;

/**
 * What a workspace sets.
 *
 * @param source the language of the model
 * @param locales the languages it is translated to, in the order of the language chooser
 * @param baseUrl where the site will be published, with a slash at the end, or empty
 * @param grouping locales whose digits are grouped otherwise than CLDR says
 */
public record Settings(LocaleTag source, List<LocaleTag> locales, String baseUrl, Map<LocaleTag, Grouping> grouping) {
    public Settings {
        locales = List.copyOf(locales);
        grouping = Map.copyOf(grouping);
    }

    public Grouping grouping(LocaleTag locale) {
        return grouping.getOrDefault(locale, Grouping.AUTO);
    }
}
