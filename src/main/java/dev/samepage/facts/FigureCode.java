package dev.samepage.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what is compared letter by letter. */
final class FigureCode {
    /** Units that stand directly behind a number in some style guides; SI and IEC symbols, and "px". */
    private static final Set<String> UNITS = Set.of(
            "h", "j", "d", "s", "m", "min", "x", "px", "GB", "MB", "KB", "TB", "PB", "Go", "Mo", "Ko", "To", "kB",
            "GHz", "MHz", "Hz", "kHz", "Mbps", "Gbps", "Kbps", "kbps", "mm", "cm", "km", "kg", "g", "ms", "in", "W",
            "V", "D", "°C", "C", "ГБ", "МБ", "КБ", "ТБ", "GiB", "MiB", "pt", "em", "rem");

    private static final Pattern COUNTING = Pattern.compile(
            "fach|mal|stündig|tägig|wöchig|stellig|stufig|prozentig|jährig|monatig|teilig|köpfig|seitig|voudig|jarig|daags");

    private FigureCode() {}

    static boolean isUnit(String suffix) {
        return UNITS.contains(suffix);
    }

    /** German and Dutch write 3fach, 12monatig and 100prozentig in one word (Duden allows it beside the hyphen). */
    static boolean isCountingSuffix(String suffix) {
        return COUNTING.matcher(suffix).lookingAt();
    }

    /** 8-4-4-4-12 hexadecimal digits (RFC 9562); a text of that length with one wrong letter is no number either. */
    static boolean isGuid(String text) {
        if (text.length() < 30 || text.length() > 45) {
            return false;
        }
        var hex = 0;
        var hyphens = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            hyphens += c == '-' ? 1 : 0;
            hex += Character.digit(c, 16) >= 0 ? 1 : 0;
        }
        return hyphens >= 3 && hyphens <= 5 && hex + hyphens >= text.length() - 8;
    }

    /** MB2-716, 1042-S, AZ-900: no small letter anywhere, or nothing but hexadecimal digits. */
    static boolean isCode(String text, int longest) {
        if (text.length() > 4 * longest) {
            return false;
        }
        var lower = false;
        var hex = text.length() >= 8;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            lower |= Character.isLowerCase(c);
            hex &= c == '-' || Character.digit(c, 16) >= 0;
            if (c == ',' || c == '.') {
                return false;
            }
        }
        return hex || !lower && text.length() <= longest;
    }

    /** Every run of digits as a value of its own. */
    static List<List<BigDecimal>> digitReadings(String text) {
        var numbers = new ArrayList<BigDecimal>();
        for (var i = 0; i < text.length(); ) {
            if (!Characters.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            var end = i;
            while (end < text.length() && Characters.isDigit(text.charAt(end))) {
                end++;
            }
            if (end - i <= 18) {
                numbers.add(Values.of(Long.parseLong(text.substring(i, end))));
            }
            i = end;
        }
        return numbers.isEmpty() ? List.of() : List.of(numbers);
    }
}
