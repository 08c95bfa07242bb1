package dev.samepage.locale;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What CLDR says about a few languages, out of a table that is read much faster than ICU starts. The table is
 * code, as a file within the program would have to be found and opened. A test holds every line of it against ICU; of
 * languages that are not in it, ICU itself is asked.
 *
 * @param name of the locale in its own language
 * @param english the locale's name in en-US
 * @param direction {@code ltr} or {@code rtl}
 * @param digits the ten of the usual numbering system
 * @param symbols the signs in numbers
 * @param lists how lists are put together; of some languages only ICU knows
 * @param joiners the word between the last two items of a list
 * @param plurals for each category of whole numbers the least that it holds for
 * @param small the categories of 0, of 1, and of all numbers from 2 to 999,999
 */
record LanguageTable(
        String name,
        String english,
        String direction,
        String digits,
        NumberSymbols symbols,
        Map<String, Integer> months,
        Map<String, Integer> abbreviations,
        Map<Lists.Join, ListPattern> lists,
        Map<Lists.Join, String> joiners,
        Map<String, Long> plurals,
        List<String> small) {
    static final long FEW = 1_000_000; // from here on, several of the languages have one category more

    static Optional<LanguageTable> of(LocaleTag locale) {
        return Optional.ofNullable(All.TABLES.get(locale.tag()));
    }

    /** The version of CLDR that a version of ICU holds; empty for another ICU than the table was made with. */
    static Optional<String> cldr(String icu) {
        return Optional.ofNullable(All.VERSIONS.get("icu " + icu));
    }

    /** Whether the number is small enough for the table to know its category. */
    boolean counts(long number) {
        return number >= 0 && number < FEW;
    }

    String category(long number) {
        return small.get((int) Math.min(number, 2));
    }

    private static LanguageTable of(Map<String, String> lines) {
        var symbols = lines.get("symbols").split(" ");
        return new LanguageTable(
                lines.get("name"),
                lines.get("english"),
                lines.get("direction"),
                lines.get("digits"),
                new NumberSymbols(
                        (char) Integer.parseInt(symbols[0], 16),
                        (char) Integer.parseInt(symbols[1], 16),
                        Integer.parseInt(symbols[2])),
                numbers(lines.get("months")),
                numbers(lines.get("abbreviations")),
                lists(lines),
                Map.of(Lists.Join.AND, lines.get("and"), Lists.Join.OR, lines.get("or")),
                longs(lines.get("plurals")),
                List.of(lines.get("small").split(" ")));
    }

    private static Map<Lists.Join, ListPattern> lists(Map<String, String> lines) {
        var out = new EnumMap<Lists.Join, ListPattern>(Lists.Join.class);
        for (var join : Lists.Join.values()) {
            var line = lines.get("list-" + join.id());
            if (line != null) {
                out.put(join, ListPattern.parse(line));
            }
        }
        return out;
    }

    private static Map<String, Integer> numbers(String text) {
        var out = new HashMap<String, Integer>();
        longs(text).forEach((name, number) -> out.put(name, number.intValue()));
        return Map.copyOf(out);
    }

    private static Map<String, Long> longs(String text) {
        var out = new LinkedHashMap<String, Long>();
        for (var entry : text.split("\\|")) {
            var equals = entry.indexOf('=');
            out.put(entry.substring(0, equals), Long.valueOf(entry.substring(equals + 1)));
        }
        return Map.copyOf(out);
    }

    /** Read once, when somebody first asks. */
    private static final class All {
        static final Map<String, String> VERSIONS = new HashMap<>();
        static final Map<String, LanguageTable> TABLES = read();

        private static Map<String, LanguageTable> read() {
            var lines = new HashMap<String, Map<String, String>>();
            var table = Map.<String, String>of();
            for (var line : LanguageLines.text().split("\n")) {
                var blank = line.indexOf(' ');
                if (line.startsWith("icu ")) {
                    var versions = line.split(" cldr ");
                    VERSIONS.put(versions[0], versions[1]);
                } else if (blank < 0) {
                    table = new HashMap<>();
                    lines.put(line, table);
                } else {
                    table.put(line.substring(0, blank), line.substring(blank + 1));
                }
            }
            var out = new HashMap<String, LanguageTable>();
            lines.forEach((tag, entries) -> out.put(tag, of(entries)));
            return out;
        }
    }
}
