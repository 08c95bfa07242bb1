package dev.samepage.locale;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Formats one parsed message. Texts, {@code number} in the plain skeleton, plurals and selects are put together here
 * from ICU's own numbers and plural rules; all else is left to ICU's MessageFormat, which makes its formatters anew for
 * every message and takes as long for that as a page takes for all the rest. Safe for use by threads.
 */
final class MessageFormatter {
    private static final Map<String, NumberFormat> NUMBERS = new ConcurrentHashMap<>();
    static final String PLAIN_SKELETON = "::";

    private final MessagePattern parsed;
    private final String pattern;
    private final LocaleTag locale;
    private final Grouping grouping;
    private final boolean simple;
    private MessageFormat format;

    /**
     * @param wellFormed whether ICU refuses none of the types and styles, so that its formatter can wait until it is needed, which
     *     is hardly ever
     * @throws IllegalArgumentException for a type or style that ICU does not know
     */
    MessageFormatter(MessagePattern parsed, LocaleTag locale, Grouping grouping, boolean wellFormed) {
        this.parsed = parsed;
        this.pattern = parsed.getPatternString();
        this.locale = locale;
        this.grouping = grouping;
        this.simple = simple(parsed);
        if (!wellFormed) {
            format = whole();
        }
    }

    String format(Map<String, ?> values) {
        if (simple) {
            var out = new StringBuilder(pattern.length() + 16);
            if (append(0, parsed.countParts() - 1, values, null, out)) {
                return out.toString();
            }
        }
        // MessageFormat builds its sub-formats on first use.
        synchronized (this) {
            if (format == null) {
                format = whole();
            }
            return format.format(values, new StringBuffer(), null).toString();
        }
    }

    private MessageFormat whole() {
        return new MessageFormat(grouped(), ULocale.forLanguageTag(locale.tag()));
    }

    private static boolean simple(MessagePattern parsed) {
        for (var i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            if (part.getType() != Part.Type.ARG_START) {
                continue;
            }
            var type = part.getArgType();
            var known = type == ArgType.NONE
                    || type == ArgType.SELECT
                    || type == ArgType.PLURAL && parsed.getPluralOffset(i + 2) == 0
                    || type == ArgType.SIMPLE && plainNumber(parsed, i);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean plainNumber(MessagePattern parsed, int start) {
        var style = parsed.getPart(start + 3);
        return parsed.getSubstring(parsed.getPart(start + 2)).equals("number")
                && style.getType() == Part.Type.ARG_STYLE
                && parsed.getSubstring(style).strip().equals(PLAIN_SKELETON);
    }

    /**
     * Appends the text between two MSG_START and MSG_LIMIT parts.
     *
     * @param number what the innermost plural counts, or null outside of any
     * @return false where a value is not of the kind that is asked for; ICU knows what to do then
     */
    private boolean append(int start, int limit, Map<String, ?> values, Long number, StringBuilder out) {
        var from = parsed.getPart(start).getLimit();
        for (var i = start + 1; i <= limit; i++) {
            var part = parsed.getPart(i);
            switch (part.getType()) {
                // INSERT_CHAR is for who quotes the text again.
                case SKIP_SYNTAX, INSERT_CHAR, MSG_LIMIT -> {
                    out.append(pattern, from, part.getIndex());
                    from = part.getLimit();
                }
                case REPLACE_NUMBER -> {
                    out.append(pattern, from, part.getIndex()).append(plain(number));
                    from = part.getLimit();
                }
                case ARG_START -> {
                    out.append(pattern, from, part.getIndex());
                    var end = parsed.getLimitPartIndex(i);
                    if (!argument(i, end, values, number, out)) {
                        return false;
                    }
                    from = parsed.getPart(end).getLimit();
                    i = end;
                }
                default -> {}
            }
        }
        return true;
    }

    private boolean argument(int start, int limit, Map<String, ?> values, Long number, StringBuilder out) {
        var value = values.get(parsed.getSubstring(parsed.getPart(start + 1)));
        var type = parsed.getPart(start).getArgType();
        if (type == ArgType.NONE || type == ArgType.SELECT) {
            if (!(value instanceof String text)) {
                return false;
            }
            if (type == ArgType.NONE) {
                out.append(text);
                return true;
            }
            var branch = branch(start, limit, text, null);
            return append(branch, parsed.getLimitPartIndex(branch), values, number, out);
        }
        if (!(value instanceof Long amount)) {
            return false;
        }
        if (type == ArgType.SIMPLE) {
            out.append(Numbers.format(amount, locale, grouping));
            return true;
        }
        var branch = branch(start, limit, PluralCategories.of(amount, locale), amount);
        return append(branch, parsed.getLimitPartIndex(branch), values, amount, out);
    }

    /** The part where the chosen branch starts: that of exactly this number, of this keyword, or {@code other}. */
    private int branch(int start, int limit, String keyword, Long number) {
        var chosen = -1;
        var other = -1;
        for (var i = start + 2; i < limit; i++) {
            var selector = parsed.getPart(i);
            if (selector.getType() != Part.Type.ARG_SELECTOR) {
                continue;
            }
            var next = parsed.getPart(i + 1);
            if (next.getType().hasNumericValue()) {
                if (number != null && parsed.getNumericValue(next) == number.doubleValue()) {
                    return i + 2;
                }
                i = parsed.getLimitPartIndex(i + 2);
                continue;
            }
            if (chosen < 0 && parsed.partSubstringMatches(selector, keyword)) {
                chosen = i + 1;
            }
            if (other < 0 && parsed.partSubstringMatches(selector, "other")) {
                other = i + 1;
            }
            i = parsed.getLimitPartIndex(i + 1);
        }
        return chosen < 0 ? other : chosen;
    }

    // What "#" shows: ICU's old number format, which knows nothing of CLDR's minimum grouping digits.
    private String plain(Long number) {
        var table = LanguageTable.of(locale);
        return table.isPresent() ? table.get().symbols().whole(number, Grouping.ALWAYS) : plainOfIcu(number, locale);
    }

    // It is not safe for use by threads.
    static String plainOfIcu(Long number, LocaleTag locale) {
        var numbers =
                NUMBERS.computeIfAbsent(locale.tag(), tag -> NumberFormat.getInstance(ULocale.forLanguageTag(tag)));
        synchronized (numbers) {
            return numbers.format(number.longValue());
        }
    }

    private String grouped() {
        if (grouping == Grouping.AUTO) {
            return pattern;
        }
        var out = new StringBuilder(pattern);
        for (var i = parsed.countParts() - 1; i >= 0; i--) {
            var part = parsed.getPart(i);
            var style = part.getType() == Part.Type.ARG_STYLE
                    ? parsed.getSubstring(part).strip()
                    : "";
            if (style.startsWith(PLAIN_SKELETON) && !style.contains("group-") && !style.contains(",")) {
                out.replace(part.getIndex(), part.getLimit(), style + " " + grouping.skeleton());
            }
        }
        return out.toString();
    }
}
