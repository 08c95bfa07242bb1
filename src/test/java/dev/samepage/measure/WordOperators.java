package dev.samepage.measure;

import dev.samepage.measure.Mutation.Operator;
import dev.samepage.measure.Sheet.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One word put for another, by a table of its own: {@code locale ¦ operator ¦ wrong words for ¦ right words}. */
final class WordOperators {
    private static final Path TABLE = Path.of("src/test/resources/measure/words.txt");
    private static final Map<String, Operator> OPERATORS = operators(
            Operator.of("all to any", "operator-changed"),
            Operator.of("any to all", "operator-changed"),
            Operator.of("and to or", "operator-changed", "option-missing", "option-added"),
            Operator.of("or to and", "operator-changed", "option-missing", "option-added"),
            Operator.of("must to may", "obligation-changed"),
            Operator.of("may to must", "obligation-changed"),
            Operator.of("at least to at most", "bound-changed"),
            Operator.of("at most to at least", "bound-changed"),
            Operator.of("negate", "negation-changed"),
            Operator.of("drop a negation", "negation-changed"),
            Operator.of("deprecated term", "term-deprecated"),
            Operator.of("other name", "name-altered", "term-missing", "level-swapped", "option-missing"),
            Operator.of("drop an alternative", "option-missing", "term-missing", "name-altered", "operator-changed"),
            Operator.of("other term", "term-missing", "name-altered", "level-swapped"));

    private record Entry(String locale, Operator operator, Pattern from, String to) {}

    private final List<Entry> entries = new ArrayList<>();

    WordOperators() {
        try {
            for (var line : Files.readAllLines(TABLE)) {
                if (!line.isBlank() && !line.startsWith("//")) {
                    add(line.split(" ?¦ ?", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Operator> operators(Operator... operators) {
        var byName = new java.util.HashMap<String, Operator>();
        for (var operator : operators) {
            byName.put(operator.name(), operator);
        }
        return byName;
    }

    private void add(String[] parts) {
        var operator = OPERATORS.get(parts[1]);
        if (parts.length != 4 || operator == null) {
            throw new IllegalStateException(String.join(" ¦ ", parts));
        }
        var words = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(parts[2]) + "(?![\\p{L}\\d])");
        entries.add(new Entry(parts[0], operator, words, parts[3]));
    }

    List<Mutation> of(Sheet sheet, Row row) {
        var out = new ArrayList<Mutation>();
        for (var entry : entries) {
            if (!entry.locale.equals(sheet.locale().substring(0, 2))) {
                continue;
            }
            for (var changed : replaced(entry, row.target())) {
                out.add(new Mutation(entry.operator, sheet, Map.of(row.key(), changed)));
            }
        }
        return out;
    }

    /** Each occurrence alone, and all together: the branches of a plural are usually changed alike. */
    private static Set<String> replaced(Entry entry, String target) {
        var out = new LinkedHashSet<String>();
        var matcher = entry.from.matcher(target);
        while (matcher.find()) {
            out.add(target.substring(0, matcher.start()) + entry.to + target.substring(matcher.end()));
        }
        if (out.size() > 1) {
            out.add(entry.from.matcher(target).replaceAll(Matcher.quoteReplacement(entry.to)));
        }
        return out;
    }
}
