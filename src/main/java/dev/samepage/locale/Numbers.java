package dev.samepage.locale;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers in a locale's writing; ICU's NumberFormatter, which obeys CLDR's minimum grouping digits. */
public final class Numbers {
    private static final Map<String, LocalizedNumberFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private Numbers() {}

    public static String format(long value, LocaleTag locale, Grouping grouping) {
        return FORMATTERS
                .computeIfAbsent(
                        locale.tag() + "/" + grouping,
                        key -> NumberFormatter.forSkeleton(grouping.skeleton())
                                .locale(ULocale.forLanguageTag(locale.tag())))
                .format(value)
                .toString();
    }
}
