package dev.samepage.facts;

import java.util.Map;

/** The entities that real pages use; others stay as they are written. */
final class HtmlEntity {
    private static final Map<String, Character> ENTITIES = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("nbsp", ' '),
            Map.entry("ensp", ' '),
            Map.entry("emsp", ' '),
            Map.entry("thinsp", ' '),
            Map.entry("ndash", '\u2013'),
            Map.entry("mdash", '\u2014'),
            Map.entry("rsquo", '\''),
            Map.entry("lsquo", '\''),
            Map.entry("euro", '\u20AC'),
            Map.entry("shy", '\u00AD'));

    private HtmlEntity() {}

    /** The character that stands between & and ;, by name or number; 0 for an unknown one. */
    static char named(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, (char) 0);
        }
        try {
            var hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            var code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return code > 0 && code < 0xD800 ? (char) code : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
