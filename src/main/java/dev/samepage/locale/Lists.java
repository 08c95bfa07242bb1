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
        var type = join == Join.OR ? ListFormatter.Type.OR : ListFormatter.Type.AND;
        return FORMATTERS
                .computeIfAbsent(
                        locale.tag() + "/" + join,
                        key -> ListFormatter.getInstance(
                                ULocale.forLanguageTag(locale.tag()), type, ListFormatter.Width.WIDE))
                .format(items);
    }
}
