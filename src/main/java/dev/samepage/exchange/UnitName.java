package dev.samepage.exchange;

/** A key as an identifier that every tool keeps (an NMTOKEN): other characters become {@code _x41_}. */
public final class UnitName {
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
        var matcher = java.util.regex.Pattern.compile("_x([0-9a-f]{1,6})_").matcher(name);
        return matcher.replaceAll(match -> {
            var c = Integer.parseInt(match.group(1), 16);
            return java.util.regex.Matcher.quoteReplacement(
                    Character.isValidCodePoint(c) ? Character.toString(c) : match.group());
        });
    }
}
