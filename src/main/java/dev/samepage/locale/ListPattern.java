package dev.samepage.locale;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Optional;

/**
 * What a language puts between the items of a list, where that does not depend on their words (CLDR, listPattern).
 *
 * @param two between the two of a list
 * @param start between the first two of a longer one
 * @param middle between those in its middle
 * @param end before its last one
 */
record ListPattern(String two, String start, String middle, String end) {
    // Items that no language has words for.
    private static final List<String> ITEMS = List.of("\u0001", "\u0002", "\u0003", "\u0004");
    // Before these, Spanish says "e" and "u" for "y" and "o".
    private static final List<String> SOUNDS = List.of("i", "hi", "o", "ho", "8", "11");

    String format(List<String> items) {
        var out = new StringBuilder();
        for (var at = 0; at < items.size(); at++) {
            if (at > 0) {
                out.append(items.size() == 2 ? two : at == items.size() - 1 ? end : at == 1 ? start : middle);
            }
            out.append(items.get(at));
        }
        return out.toString();
    }

    /** Empty where the words decide. */
    static Optional<ListPattern> ofIcu(ListFormatter icu) {
        var four = icu.format(ITEMS);
        var out = new ListPattern(
                between(icu.format(ITEMS.subList(0, 2)), 0), between(four, 0), between(four, 1), between(four, 2));
        var plain = SOUNDS.stream()
                .allMatch(sound -> icu.format("a", sound).equals(out.format(List.of("a", sound)))
                        && icu.format(sound, "a").equals(out.format(List.of(sound, "a"))));
        return plain && out.format(ITEMS).equals(four) ? Optional.of(out) : Optional.empty();
    }

    private static String between(String printed, int item) {
        var from = printed.indexOf(ITEMS.get(item)) + 1;
        return printed.substring(from, Math.max(from, printed.indexOf(ITEMS.get(item + 1))));
    }

    /** In one line of the table, where blanks at the ends of a text would get lost. */
    String line() {
        return String.join("|", two, start, middle, end).replace(' ', '_');
    }

    static ListPattern parse(String line) {
        var parts = line.replace('_', ' ').split("\\|");
        return new ListPattern(parts[0], parts[1], parts[2], parts[3]);
    }
}
