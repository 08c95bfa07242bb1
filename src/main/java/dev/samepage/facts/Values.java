package dev.samepage.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The values that a run of digits with separators may stand for. */
final class Values {
    private static final int LONGEST = 30; // digits; longer runs are no quantities, and BigDecimal would be slow

    private Values() {}

    static BigDecimal canonical(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    static BigDecimal of(long value) {
        return canonical(BigDecimal.valueOf(value));
    }

    /**
     * Every number that the text may be read as, the likeliest first; empty where it is none ("1.17.0"). A single
     * separator before three digits is both: 2.000 is two thousand to a German and two to an American.
     */
    static List<BigDecimal> of(String text) {
        var digits = (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
        if (digits == 0 || digits > LONGEST) {
            return List.of();
        }
        var last = lastSeparator(text);
        if (last < 0) {
            return List.of(canonical(new BigDecimal(text)));
        }
        var sign = text.charAt(last);
        var first = firstSeparator(text);
        var values = new ArrayList<BigDecimal>(2);
        if (isGrouped(text, text.length())) {
            values.add(canonical(new BigDecimal(strip(text))));
        }
        var decimal = sign != '\'' && (first == last || text.charAt(first) != sign && isGrouped(text, last));
        if (decimal) {
            values.add(canonical(new BigDecimal(strip(text.substring(0, last)) + "." + text.substring(last + 1))));
        }
        return values;
    }

    private static boolean isSeparator(char c) {
        return c < '0' || c > '9';
    }

    private static int firstSeparator(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isSeparator(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int lastSeparator(String text) {
        for (var i = text.length() - 1; i >= 0; i--) {
            if (isSeparator(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** One to three digits, then groups of three (of two before the last three, as in India), all with one separator. */
    private static boolean isGrouped(String text, int end) {
        var sign = (char) 0;
        var length = 0;
        var groups = 0;
        var short2 = false;
        for (var i = 0; i <= end; i++) {
            if (i < end && !isSeparator(text.charAt(i))) {
                length++;
                continue;
            }
            var last = i == end;
            if (groups == 0 ? length < 1 || length > 3 || text.charAt(0) == '0' && end > length : length != 3) {
                if (groups == 0 || length != 2 || last || text.charAt(i) != ',') {
                    return false;
                }
                short2 = true;
            }
            if (!last) {
                if (sign != 0 && text.charAt(i) != sign) {
                    return false;
                }
                sign = text.charAt(i);
                groups++;
            }
            length = 0;
        }
        return groups > 0 && (!short2 || groups > 1);
    }

    private static String strip(String text) {
        var digits = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (!isSeparator(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
