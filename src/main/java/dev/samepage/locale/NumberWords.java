package dev.samepage.locale;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a language spells numbers, read backwards: word or words in lower case to value. Cardinals and ordinals in every
 * gender and case that CLDR 49's spellout rules print (ICU 79.1).
 */
public final class NumberWords {
    private static final Map<String, Map<String, Long>> TABLES = new ConcurrentHashMap<>();
    private static final List<Long> VALUES = values();
    private static final int HIGHEST_ORDINAL = 31; // days of a month; higher ordinals are written in digits

    private NumberWords() {}

    /** Every spelling known for the locale; empty where CLDR has no spellout rules for its language. */
    public static Map<String, Long> of(LocaleTag locale) {
        return TABLES.computeIfAbsent(locale.tag(), tag -> Map.copyOf(read(ULocale.forLanguageTag(tag))));
    }

    private static Map<String, Long> read(ULocale locale) {
        var table = new HashMap<String, Long>();
        var format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        var own = format.getLocale(ULocale.ACTUAL_LOCALE);
        if (own == null || !own.getLanguage().equals(locale.getLanguage())) {
            return table; // ICU fell back to its root rules, which print digits
        }
        for (var rules : format.getRuleSetNames()) {
            var ordinal = rules.contains("-ordinal");
            if (rules.contains("-year") || rules.contains("-financial")) {
                continue;
            }
            for (long value : VALUES) {
                if (!ordinal || value <= HIGHEST_ORDINAL || value == 100) {
                    put(table, format.format(value, rules), value, locale.toLocale());
                }
            }
        }
        return table;
    }

    /** RBNF hyphenates German and Dutch softly; people also write one word where it has a hyphen or a blank. */
    private static void put(Map<String, Long> table, String printed, long value, Locale locale) {
        var words = printed.replace("\u00AD", "").toLowerCase(locale);
        if (words.isEmpty() || words.chars().anyMatch(Character::isDigit)) {
            return;
        }
        table.putIfAbsent(words, value);
        table.putIfAbsent(words.replace('-', ' '), value);
    }

    private static List<Long> values() {
        var values = new ArrayList<Long>();
        for (long value = 0; value <= 100; value++) {
            values.add(value);
        }
        for (long unit = 100; unit <= 100_000; unit *= 10) {
            for (long times = 1; times <= 9; times++) {
                values.add(unit * times);
            }
        }
        for (long thousands = 11; thousands <= 20; thousands++) {
            values.add(thousands * 1000);
        }
        values.addAll(List.of(120L, 150L, 250L, 365L, 1500L, 2500L, 1_000_000L, 2_000_000L, 1_000_000_000L));
        return values;
    }
}
