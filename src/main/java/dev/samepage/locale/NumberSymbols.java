package dev.samepage.locale;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which signs a locale puts into its numbers; CLDR 49 via ICU 79.1.
 *
 * @param minimumGrouped how many digits a whole number has at least before they are grouped: 4 or 5
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
        // ICU tells the number of digits before the first sign by what it writes only.
        var minimum = Numbers.formatOfIcu(1000, tag, Grouping.AUTO).length() > 4 ? 4 : 5;
        return new NumberSymbols(symbols.getDecimalSeparator(), symbols.getGroupingSeparator(), minimum);
    }

    /** A whole number in a language that has {@code -} before negative ones, digits from 0 to 9, and groups of three. */
    String whole(long value, Grouping grouping) {
        var least = switch (grouping) {
            case AUTO -> minimumGrouped;
            case ALWAYS -> 4;
            case MIN2 -> Math.max(minimumGrouped, 5);
        };
        var out = new StringBuilder(Long.toString(value));
        var first = value < 0 ? 1 : 0;
        if (out.length() - first >= least) {
            for (var at = out.length() - 3; at > first; at -= 3) {
                out.insert(at, grouping());
            }
        }
        return out.toString();
    }

    /** Whether any kind of blank stands between groups of digits, as in French and Russian. */
    public boolean groupsWithBlank() {
        return Character.isSpaceChar(grouping);
    }
}
