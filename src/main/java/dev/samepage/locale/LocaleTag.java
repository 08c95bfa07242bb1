package dev.samepage.locale;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A BCP 47 language tag in its canonical case, such as {@code pt-BR}. */
public final class LocaleTag implements Comparable<LocaleTag> {
    private final String tag;
    private final String language;

    /**
     * @param tag well formed, and in its canonical case
     */
    public LocaleTag(String tag) {
        var dash = tag.indexOf('-');
        this.tag = tag;
        this.language = dash < 0 ? tag : tag.substring(0, dash);
    }

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
        return language;
    }

    public String tag() {
        return tag;
    }

    /** Whether nobody speaks it: CLDR keeps the regions XA to XC for pseudo-locales. */
    public boolean pseudo() {
        return tag.endsWith("-XA") || tag.endsWith("-XB") || tag.endsWith("-XC");
    }

    /** The tag as a URL segment, such as {@code pt-br}. */
    public String segment() {
        return tag.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof LocaleTag locale && tag.equals(locale.tag);
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
