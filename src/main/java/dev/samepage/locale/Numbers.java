package dev.samepage.locale;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers in a locale's writing; ICU's NumberFormatter, which obeys CLDR's minimum grouping digits. */
public final class Numbers {
    private static final Map<String, LocalizedNumberFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private Numbers() {}

    /** The ten digits of the locale's usual numbering system. */
    public static String digits(LocaleTag locale) {
        return LanguageTable.of(locale).map(LanguageTable::digits).orElseGet(() -> digitsOfIcu(locale));
    }

    static String digitsOfIcu(LocaleTag locale) {
        var system = NumberingSystem.getInstance(ULocale.forLanguageTag(locale.tag()));
        return system.isAlgorithmic() || system.getRadix() != 10 ? "0123456789" : system.getDescription();
    }

    public static String format(long value, LocaleTag locale, Grouping grouping) {
        var table = LanguageTable.of(locale);
        return table.isPresent() ? table.get().symbols().whole(value, grouping) : formatOfIcu(value, locale, grouping);
    }

    static String formatOfIcu(long value, LocaleTag locale, Grouping grouping) {
        return FORMATTERS
                .computeIfAbsent(
                        locale.tag() + "/" + grouping,
                        key -> NumberFormatter.forSkeleton(grouping.skeleton())
                                .locale(ULocale.forLanguageTag(locale.tag())))
                .format(value)
                .toString();
    }
}
