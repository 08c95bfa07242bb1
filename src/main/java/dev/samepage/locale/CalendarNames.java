package dev.samepage.locale;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The months' names in a locale, in lower case; CLDR 49 via ICU 79.1. */
public final class CalendarNames {
    private static final Map<String, CalendarNames> ALL = new ConcurrentHashMap<>();
    private final Map<String, Integer> full;
    private final Map<String, Integer> abbreviated;

    private CalendarNames(Map<String, Integer> full, Map<String, Integer> abbreviated) {
        this.full = full;
        this.abbreviated = abbreviated;
    }

    public static CalendarNames of(LocaleTag locale) {
        var known = ALL.get(locale.tag());
        return known != null ? known : ALL.computeIfAbsent(locale.tag(), tag -> make(locale));
    }

    private static CalendarNames make(LocaleTag locale) {
        return LanguageTable.of(locale)
                .map(table -> new CalendarNames(table.months(), table.abbreviations()))
                .orElseGet(() -> ofIcu(locale));
    }

    static CalendarNames ofIcu(LocaleTag tag) {
        var locale = ULocale.forLanguageTag(tag.tag());
        var symbols = DateFormatSymbols.getInstance(locale);
        return new CalendarNames(
                names(symbols, DateFormatSymbols.WIDE, locale), names(symbols, DateFormatSymbols.ABBREVIATED, locale));
    }

    /** Full names, alone and inside a date ("июнь", "июня"), to the month's number from 1. */
    public Map<String, Integer> months() {
        return full;
    }

    /** Abbreviations without their full stop; many are common words too, so trust one only beside a number. */
    public Map<String, Integer> abbreviations() {
        return abbreviated;
    }

    private static Map<String, Integer> names(DateFormatSymbols symbols, int width, ULocale locale) {
        var names = new HashMap<String, Integer>();
        for (var context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            var months = symbols.getMonths(context, width);
            for (var month = 0; month < months.length; month++) {
                var name = months[month]
                        .toLowerCase(locale.toLocale())
                        .replace(".", "")
                        .strip();
                if (!name.isEmpty() && name.codePoints().noneMatch(Character::isDigit)) {
                    names.putIfAbsent(name, month + 1);
                }
            }
        }
        return Map.copyOf(names);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s", full, abbreviated);
    }
}
