package dev.samepage.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key as an identifier that every tool keeps (an NMTOKEN): other characters become {@code _x41_}. */
public final class UnitName {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9a-f]{1,6})_");

    private UnitName() {}

    public static String of(String key) {
        var out = new StringBuilder();
        key.codePoints().forEach(c -> {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-') || c == '_' && !key.contains("_x")) {
                out.appendCodePoint(c);
            } else {
                out.append("_x").append(Integer.toHexString(c)).append('_');
            }
        });
        return out.toString();
    }

    public static String key(String name) {
        var matcher = ESCAPE.matcher(name);
        return matcher.replaceAll(match -> {
            var c = Integer.parseInt(match.group(1), 16);
            return Matcher.quoteReplacement(Character.isValidCodePoint(c) ? Character.toString(c) : match.group());
        });
    }
}
