package dev.samepage.locale;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which signs a locale puts into its numbers; CLDR 49 via ICU 79.1.
 *
 * @param minimumGrouped how many digits a number has at least before they are grouped
 */
public record NumberSymbols(char decimal, char grouping, int minimumGrouped) {
    private static final Map<String, NumberSymbols> ALL = new ConcurrentHashMap<>();

    public static NumberSymbols of(LocaleTag locale) {
        var known = ALL.get(locale.tag());
        return known != null ? known : ALL.computeIfAbsent(locale.tag(), tag -> make(locale));
    }

    private static NumberSymbols make(LocaleTag locale) {
        return LanguageTable.of(locale).map(LanguageTable::symbols).orElseGet(() -> ofIcu(locale));
    }

    static NumberSymbols ofIcu(LocaleTag tag) {
        var locale = ULocale.forLanguageTag(tag.tag());
        var symbols = DecimalFormatSymbols.getInstance(locale);
        var minimum = NumberFormat.getInstance(locale) instanceof DecimalFormat format
                ? Math.max(1, format.getMinimumGroupingDigits())
                : 1;
        return new NumberSymbols(symbols.getDecimalSeparator(), symbols.getGroupingSeparator(), 3 + minimum);
    }

    /** Whether any kind of blank stands between groups of digits, as in French and Russian. */
    public boolean groupsWithBlank() {
        return Character.isSpaceChar(grouping);
    }
}
