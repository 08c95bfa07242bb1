package dev.samepage.page;

import dev.samepage.evaluate.Evaluation;
import dev.samepage.evaluate.RuleHash;
import dev.samepage.model.Criterion;
import dev.samepage.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random files of answers to a programme, and what an evaluation says of them on one line. */
final class AnswerTexts {
    private final Program program;
    private final Random random;
    private final TreeSet<String> keys = new TreeSet<>();
    private final TreeMap<String, String> hashes = new TreeMap<>();
    private final List<Long> amounts = new ArrayList<>(List.of(0L));

    AnswerTexts(Program program, long seed) {
        this.program = program;
        this.random = new Random(seed);
        program.options()
                .forEach(option -> option.levels()
                        .forEach(level ->
                                level.requirements().forEach(requirement -> collect(requirement.criterion()))));
    }

    private void collect(Criterion criterion) {
        RuleHash.of(criterion).ifPresent(hash -> hashes.put(criterion.node().key(), hash));
        if (criterion instanceof Criterion.Threshold threshold) {
            threshold.atLeast().values().forEach(amount -> amounts.addAll(List.of(amount - 1, amount, amount + 1)));
        } else if (criterion.children().isEmpty()) {
            keys.add(criterion.node().key());
        }
        criterion.children().forEach(this::collect);
    }

    String next() {
        var density = random.nextDouble();
        var markets = new ArrayList<>(List.of(""));
        program.markets().forEach(market -> markets.add(market.id()));
        var people = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> "{\"name\": \"\", \"marked\": " + marked(density) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
        var counted = program.metrics().stream()
                .filter(metric -> random.nextInt(5) > 0)
                .map(metric -> "\"" + metric.id() + "\": " + amounts.get(random.nextInt(amounts.size())))
                .collect(Collectors.joining(", ", "{", "}"));
        var seen = hashes.entrySet().stream()
                .filter(entry -> random.nextInt(3) == 0)
                .map(entry -> "\"" + entry.getKey() + "\": \""
                        + (random.nextInt(4) == 0 ? "0badcafe" : entry.getValue()) + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
        return "{\"samepage\": 1, \"program\": \"" + program.id() + "\", \"market\": \""
                + markets.get(random.nextInt(markets.size())) + "\", \"amounts\": " + counted + ", \"marked\": "
                + marked(density) + ", \"people\": " + people + ", \"seen\": " + seen + "}";
    }

    private String marked(double density) {
        return keys.stream()
                .filter(key -> random.nextDouble() < density)
                .map(key -> "\"" + key + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The results in the order of their anchors. */
    static String line(Evaluation evaluation) {
        return new TreeMap<>(evaluation.results())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + entry.getValue()
                                        .standing()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-') + " "
                                + entry.getValue().done() + "/"
                                + entry.getValue().needed())
                        .collect(Collectors.joining("; "));
    }
}
