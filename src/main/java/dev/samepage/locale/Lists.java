package dev.samepage.locale;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lists in a locale's words; ICU's ListFormatter, which knows that Spanish says "u" before an o. */
public final class Lists {
    private static final Map<String, ListFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private Lists() {}

    /** How the items of a list are joined. */
    public enum Join {
        AND,
        OR;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static String format(List<String> items, Join join, LocaleTag locale) {
        return LanguageTable.of(locale)
                .map(table -> table.lists().get(join))
                .map(pattern -> pattern.format(items))
                .orElseGet(() -> icu(join, locale).format(items));
    }

    static ListFormatter icu(Join join, LocaleTag locale) {
        var type = join == Join.OR ? ListFormatter.Type.OR : ListFormatter.Type.AND;
        return FORMATTERS.computeIfAbsent(
                locale.tag() + "/" + join,
                key -> ListFormatter.getInstance(ULocale.forLanguageTag(locale.tag()), type, ListFormatter.Width.WIDE));
    }

    /** What stands between two items, without blanks, such as "y". */
    public static String joiner(Join join, LocaleTag locale) {
        return LanguageTable.of(locale)
                .map(table -> table.joiners().get(join))
                .orElseGet(() -> joinerOfIcu(join, locale));
    }

    static String joinerOfIcu(Join join, LocaleTag locale) {
        var printed = icu(join, locale).format("\u0001", "\u0002");
        var first = printed.indexOf('\u0001') + 1;
        return printed.substring(first, Math.max(first, printed.indexOf('\u0002')))
                .strip();
    }
}
