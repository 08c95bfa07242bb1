package dev.samepage.model;

import dev.samepage.locale.LocaleTag;
import java.util.Map;

/**
 * A link's target per locale.
 *
 * @param id also the name of the argument by which messages use it
 * @param template the URL; {@code {locale}} stands for the locale's lower-case tag, such as {@code pt-br}
 * @param overrides whole URLs for locales that the template does not serve
 */
public record Link(String id, String template, Map<LocaleTag, String> overrides) {
    public Link {
        overrides = Map.copyOf(overrides);
    }

    public String url(LocaleTag locale) {
        var override = overrides.get(locale);
        return override != null ? override : template.replace("{locale}", locale.segment());
    }

    // By hand for the reason that Argument names.
    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Link link
                        && id.equals(link.id)
                        && template.equals(link.template)
                        && overrides.equals(link.overrides);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + template.hashCode();
    }
}
