package dev.samepage.locale;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A BCP 47 language tag in its canonical case, such as {@code pt-BR}. */
public record LocaleTag(String tag) implements Comparable<LocaleTag> {
    /**
     * @throws IllegalArgumentException naming the tag when it is not well formed
     */
    public static LocaleTag of(String tag) {
        return parse(tag).orElseThrow(() -> new IllegalArgumentException("not a BCP 47 tag: " + tag));
    }

    /** Reads a tag in any case; empty when it is not well formed or names a language unknown to ISO 639. */
    public static Optional<LocaleTag> parse(String text) {
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            var tag = new LocaleTag(locale.toLanguageTag());
            // The table's languages are known, so most workspaces need not wait for ICU here.
            return LanguageTable.of(tag).isPresent() || Known.LANGUAGES.contains(locale.getLanguage())
                    ? Optional.of(tag)
                    : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** ISO 639 codes as ICU knows them: a plain table, while asking the JDK for a name would load its locale data. */
    private static final class Known {
        static final Set<String> LANGUAGES = Set.of(ULocale.getISOLanguages());
    }

    /** The ISO 639 language, such as {@code pt}. */
    public String language() {
        var dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /** Whether nobody speaks it: CLDR keeps the regions XA to XC for pseudo-locales. */
    public boolean pseudo() {
        return tag.endsWith("-XA") || tag.endsWith("-XB") || tag.endsWith("-XC");
    }

    /** The tag as a URL segment, such as {@code pt-br}. */
    public String segment() {
        return tag.toLowerCase(Locale.ROOT);
    }

    // By hand, since a record's own make code when they are first called, while a command starts.
    @Override
    public boolean equals(Object other) {
        return other instanceof LocaleTag locale && tag.equals(locale.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public int compareTo(LocaleTag other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
