package dev.samepage.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Programmes of random trees, with every kind of criterion; the same seed gives the same programme. */
public final class RandomPrograms {
    public static final String GLOSSARY = """
            terms:
              - {id: some-role, source: Some Role, translate: no}
              - {id: some-certificate, source: Some Certificate, translate: no}
            """;

    private static final int DEEPEST = 3;
    private static final List<String> SHARED = List.of("alone", "both", "either");

    private final Random random;
    private int next;

    private RandomPrograms(long seed) {
        this.random = new Random(seed);
    }

    /** A programme's file; each requirement is one tree. */
    public static String yaml(String id, long seed, int levels, int requirements) {
        return new RandomPrograms(seed).program(id, levels, requirements);
    }

    private String program(String id, int levels, int requirements) {
        var out = new StringBuilder("""
                program: %s
                version: 1
                title: Title
                description: Description
                author: Author
                keywords: words
                markets: [{id: here, title: Here}, {id: there, title: There}]
                metrics: [{id: hours, title: Hours}, {id: days, title: Days}]
                shared:
                  - {id: alone, kind: statement, text: Alone}
                  - {id: both, kind: all, of: [{id: b1, kind: statement, text: One}, {id: b2, kind: association, term: some-role}]}
                  - {id: either, kind: any, of: [{id: e1, kind: exam, code: E-0, title: Exam}, {id: e2, kind: statement, text: Two}]}
                options:
                  - id: option
                    title: Option
                    levels:
                """.formatted(id));
        for (var level = 0; level < levels; level++) {
            out.append("      - id: l").append(level).append("\n        title: Level\n        requirements:\n");
            for (var i = 0; i < requirements; i++) {
                // Each shared criterion must be used somewhere.
                var tree = i == 0
                        ? "kind: all, of: ["
                                + SHARED.stream().map(RandomPrograms::use).collect(Collectors.joining(", ")) + "]"
                        : tree(0);
                out.append("          - {id: r")
                        .append(i)
                        .append(", title: Requirement, ")
                        .append(tree)
                        .append("}\n");
            }
        }
        return out.toString();
    }

    private static String use(String id) {
        return "{kind: use, of: " + id + "}";
    }

    private String node(int depth) {
        return random.nextInt(12) == 0
                ? use(SHARED.get(random.nextInt(SHARED.size())))
                : "{id: c" + next++ + ", " + tree(depth) + "}";
    }

    private String tree(int depth) {
        var kind = random.nextInt(depth < DEEPEST ? 12 : 5);
        return switch (kind) {
            case 0 -> "kind: statement, text: Words";
            case 1 -> "kind: association, term: some-role";
            case 2 -> "kind: certification, term: some-certificate";
            // A requirement has a title of its own, so an exam cannot be one.
            case 3 ->
                depth == 0 ? "kind: all, of: " + children(0, 1) : "kind: exam, code: E-" + next++ + ", title: Exam";
            case 4 -> threshold();
            case 5, 6 -> "kind: all, of: " + children(depth, 1 + random.nextInt(3));
            case 7, 8 -> "kind: any, of: " + children(depth, 1 + random.nextInt(4));
            case 9, 10 -> some(depth);
            default ->
                "kind: people, count: " + (1 + random.nextInt(3))
                        + ", text: '{count, plural, one {# person} other {# people}}', each: " + node(depth + 1);
        };
    }

    private String threshold() {
        var one = 1 + random.nextInt(30);
        var amounts = random.nextBoolean() ? "" + one : "{here: " + one + ", there: " + (1 + random.nextInt(30)) + "}";
        return "kind: threshold, metric: " + (random.nextBoolean() ? "hours" : "days") + ", at-least: " + amounts
                + ", text: 'At least {amount, number, ::}'";
    }

    private String some(int depth) {
        var number = 2 + random.nextInt(3);
        var min = 1 + random.nextInt(number);
        var max = min + random.nextInt(number - min + 1);
        return "kind: n-of, min: " + min + ", max: " + max + ", of: " + children(depth, number);
    }

    // A number of criteria that decide, and now and then a note between them. The same shared one cannot stand twice.
    private String children(int depth, int number) {
        var out = new ArrayList<String>();
        IntStream.range(0, number).forEach(i -> {
            var child = node(depth + 1);
            out.add(out.contains(child) ? "{id: c" + next++ + ", kind: statement, text: Words}" : child);
            if (random.nextInt(4) == 0) {
                out.add("{id: c" + next++ + ", kind: note, text: Note}");
            }
        });
        return "[" + String.join(", ", out) + "]";
    }
}
