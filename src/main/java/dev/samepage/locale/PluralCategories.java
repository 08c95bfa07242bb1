package dev.samepage.locale;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which plural category of CLDR a whole number has in a language, such as {@code one}. */
final class PluralCategories {
    private static final Map<String, PluralRules> RULES = new ConcurrentHashMap<>();

    private PluralCategories() {}

    static String of(long number, LocaleTag locale) {
        var table = LanguageTable.of(locale);
        return table.isPresent() && table.get().counts(number) ? table.get().category(number) : ofIcu(number, locale);
    }

    static String ofIcu(long number, LocaleTag locale) {
        return rules(locale).select(number);
    }

    /** The categories of some whole number from 0 to a highest one, in alphabetical order. */
    static List<String> upTo(long most, LocaleTag locale) {
        var least = LanguageTable.of(locale).map(LanguageTable::plurals).orElseGet(() -> leastOfIcu(locale));
        return least.entrySet().stream()
                .filter(category -> category.getValue() <= most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** For each category the least whole number that it holds for. CLDR names the first few, so none need be tried. */
    static Map<String, Long> leastOfIcu(LocaleTag locale) {
        var out = new LinkedHashMap<String, Long>();
        var rules = rules(locale);
        for (var category : rules.getKeywords()) {
            rules.getSamples(category).stream()
                    .filter(sample -> sample == Math.rint(sample))
                    .min(Double::compare)
                    .ifPresent(least -> out.put(category, least.longValue()));
        }
        return out;
    }

    private static PluralRules rules(LocaleTag locale) {
        var rules = RULES.get(locale.tag());
        if (rules == null) {
            rules = PluralRules.forLocale(ULocale.forLanguageTag(locale.tag()));
            RULES.put(locale.tag(), rules);
        }
        return rules;
    }
}
