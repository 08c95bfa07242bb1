package dev.samepage.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One programme of a generated workspace: its model as YAML and its texts in all locales. */
final class GeneratedProgram {
    private final String id;
    private final Sentences sentences;
    private final Random random;
    private final String product;
    private final String other;
    private final String company;
    private final StringBuilder yaml = new StringBuilder();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, Integer> next = new LinkedHashMap<>();

    /**
     * @param products names that the glossary knows
     */
    GeneratedProgram(int index, long seed, Sentences sentences, List<String> products) {
        this.id = String.format("program-%05d", index);
        this.sentences = sentences;
        // Each programme has its own sequence, so that a larger workspace begins with the smaller one's programmes.
        this.random = new Random(seed * 1_000_003 + index);
        this.product = Names.product(random);
        this.other = products.get(random.nextInt(products.size()));
        this.company = Names.company(random);
        write(products.size());
    }

    String id() {
        return id;
    }

    /** The model, ready to be saved. */
    String yaml() {
        return yaml.toString();
    }

    /** For each key the text in the order of {@link Sentences#LOCALES}. */
    Map<String, List<String>> texts() {
        return texts;
    }

    private void write(int products) {
        line(0, "program: " + id);
        line(0, "version: 2026-" + (10 + random.nextInt(3)));
        for (var key : List.of("title", "description", "author", "keywords")) {
            line(0, key + ": " + text(key, key));
        }
        line(0, "markets:");
        market("developed");
        market("developing");
        line(0, "metrics:");
        line(1, "- {id: use, title: " + text("metrics.use", "metric") + "}");
        line(0, "links:");
        line(1, "association_page: https://example.org/{locale}/" + id + "/association");
        line(1, "exam_page: https://example.org/{locale}/" + id + "/exams");
        line(0, "lists:");
        line(1, "workloads:");
        line(2, "join: or");
        var first = random.nextInt(products - 4);
        line(2, "of: [product-" + first + ", product-" + (first + 1) + ", product-" + (first + 3) + "]");
        line(0, "texts:");
        line(1, "routes: " + text("texts.routes", "routes"));
        line(1, "people: " + text("texts.people", "people"));
        line(1, "holders: " + text("texts.holders", "holders"));
        shared();
        line(0, "options:");
        line(1, "- id: services");
        line(2, "title: " + text("services.title", "option-title"));
        line(2, "text: " + text("services", "option-text"));
        line(2, "levels:");
        level("silver", 1);
        level("gold", 2);
    }

    private void market(String market) {
        line(1, "- {id: " + market + ", title: " + text("markets." + market, "market-" + market) + "}");
    }

    private void shared() {
        line(0, "shared:");
        node(1, "shared.", "workloads", "note", "workloads");
        node(1, "shared.", "limits", "note", "note");
        node(1, "shared.", "association", "any", "association");
        line(2, "of:");
        for (var term : List.of("delegated-administrator", "transacting-partner", "fast-track-partner")) {
            line(3, "- {id: " + term + ", kind: association, term: " + term + "}");
        }
        node(1, "shared.", "association-help", "note", "association-help");
        node(1, "shared.", "both-exams", "all", "both-exams");
        line(2, "of:");
        var series = 10 + random.nextInt(90);
        for (var exam = 0; exam < 2; exam++) {
            var code = series + "-" + (100 + random.nextInt(450) * 2 + exam);
            line(3, "- id: exam-" + code);
            line(4, "kind: exam");
            line(4, "code: \"" + code + "\"");
            line(4, "title: " + text("shared.both-exams.exam-" + code + ".title", "exam-title"));
            line(4, "link: exam_page");
        }
        line(1, "- {id: certificate, kind: certification, term: mcsa-office-365}");
    }

    private void level(String level, int people) {
        var path = "services." + level;
        line(3, "- id: " + level);
        line(4, "title: " + text(path + ".title", level));
        line(4, "requirements:");
        requirement(path, "performance", "performance", "all");
        line(6, "of:");
        line(7, "- id: users");
        line(8, "kind: threshold");
        line(8, "metric: use");
        var least = 50 * (1 + random.nextInt(100));
        line(8, "at-least: {developed: " + 2 * people * least + ", developing: " + people * least + "}");
        line(8, "text: " + text(path + ".performance.users", "threshold"));
        uses(7, "workloads", "limits", "association", "association-help");
        requirement(path, "practice", "practice", "all");
        line(6, "of:");
        for (var statement = 1; statement <= 3; statement++) {
            node(7, path + ".practice.", "duty-" + statement, "statement", "statement");
        }
        requirement(path, "exams", "exams", "any");
        line(6, "text: {use: routes}");
        line(6, "of:");
        route("by-exams", people, "people", "both-exams");
        route("by-certificate", people, "holders", "certificate");
    }

    private void requirement(String path, String name, String sentence, String kind) {
        line(5, "- id: " + name);
        line(6, "title: " + text(path + "." + name + ".title", sentence));
        line(6, "kind: " + kind);
    }

    private void route(String name, int people, String text, String each) {
        line(7, "- id: " + name);
        line(8, "kind: people");
        line(8, "count: " + (people + random.nextInt(3)));
        line(8, "text: {use: " + text + "}");
        line(8, "each: {kind: use, of: " + each + "}");
    }

    private void uses(int indent, String... names) {
        for (var name : names) {
            line(indent, "- {kind: use, of: " + name + "}");
        }
    }

    private void node(int indent, String parent, String name, String kind, String sentence) {
        line(indent, "- id: " + name);
        line(indent + 1, "kind: " + kind);
        line(indent + 1, "text: " + text(parent + name, sentence));
    }

    /** Records the text of a key in all locales and returns the source as a YAML scalar. */
    private String text(String key, String kind) {
        var blocks = sentences.all(kind);
        // Walked through from a random start, so that no programme says the same thing twice before it must.
        var turn = next.merge(kind, 1, Integer::sum);
        var start = Math.floorMod(id.hashCode(), blocks.size());
        var filled = blocks.get((start + turn) % blocks.size()).stream()
                .map(sentence ->
                        sentence.replace("%P", product).replace("%Q", other).replace("%C", company))
                .toList();
        texts.put(key, filled);
        return quoted(filled.get(0));
    }

    private void line(int indent, String text) {
        yaml.append("  ".repeat(indent)).append(text).append('\n');
    }

    /** A YAML scalar of the text: plain where that says the same, as a person would write it. */
    static String quoted(String text) {
        var plain = !text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && text.chars().noneMatch(c -> "{}[],:#\"\\".indexOf(c) >= 0);
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
