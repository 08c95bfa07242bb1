package dev.samepage.yaml;

import dev.samepage.evaluate.Answers;
import dev.samepage.evaluate.RuleHash;
import dev.samepage.finding.Finding;
import dev.samepage.model.Criterion;
import dev.samepage.model.Program;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the answers that a page has saved to a file: JSON, which is YAML too. */
public final class AnswersReader {
    private static final List<String> KEYS = List.of(
            "samepage",
            "program",
            "version",
            "market",
            "amounts",
            "marked",
            "people",
            "seen",
            "texts",
            "profile",
            "levels");
    private static final String SHAPE = "1";

    private final Program program;
    private final Consumer<Finding> findings;
    private boolean failed;

    private AnswersReader(Program program, Consumer<Finding> findings) {
        this.program = program;
        this.findings = finding -> {
            failed = true;
            findings.accept(finding);
        };
    }

    /** The file's answers to a programme; empty after a finding. */
    public static Optional<Answers> read(SourceFile file, Program program, Consumer<Finding> findings) {
        var reader = new AnswersReader(program, findings);
        return YamlReader.read(file, reader.findings)
                .map(root -> reader.answers(Fields.of(root, "a file of answers", KEYS, reader.findings)))
                .filter(answers -> !reader.failed);
    }

    private Answers answers(Fields fields) {
        shape(fields);
        var market =
                scalar(fields, "market").map(Scalar::value).map(this::market).orElse("");
        if (!market.isEmpty()
                && program.markets().stream().noneMatch(known -> known.id().equals(market))) {
            findings.accept(InputFault.UNKNOWN_REFERENCE
                    .at(fields.place("market"), "`" + market + "` is no market of `" + program.id() + "`")
                    .help("its markets are "
                            + String.join(
                                    ", ",
                                    program.markets().stream()
                                            .map(known -> known.id())
                                            .toList())));
        }
        var amounts = new LinkedHashMap<String, Long>();
        fields.node("amounts").ifPresent(node -> {
            for (var pair : Fields.any(node, "`amounts`", findings).all()) {
                Fields.any(node, "`amounts`", findings)
                        .number(pair.value(), "an amount", 0)
                        .ifPresent(amount -> amounts.put(pair.key().value(), amount));
            }
        });
        program.metrics().forEach(metric -> moveAmount(metric.id(), amounts));
        var moved = moved(fields);
        var people =
                fields.list("people").stream().map(node -> person(node, moved)).toList();
        return new Answers(market, amounts, marked(fields, moved), people, changed(fields, moved));
    }

    /** The market that bears the id now, or had it once. */
    private String market(String id) {
        return program.markets().stream()
                .map(market -> market.id())
                .filter(now -> program.formerMarkets(now).contains(id))
                .findFirst()
                .orElse(id);
    }

    private void moveAmount(String metric, Map<String, Long> amounts) {
        program.formerMetrics(metric).stream()
                .filter(amounts::containsKey)
                .findFirst()
                .ifPresent(former -> amounts.putIfAbsent(metric, amounts.remove(former)));
    }

    private void shape(Fields fields) {
        fields.requiredText("samepage")
                .filter(text -> !text.value().equals(SHAPE))
                .ifPresent(text -> findings.accept(InputFault.WRONG_TYPE
                        .at(text.place(), "answers of the form " + text.value() + " are not read here")
                        .help("save the answers again from a page that this version has built")));
        fields.requiredText("program")
                .filter(text -> !text.value().equals(program.id()))
                .ifPresent(text -> findings.accept(InputFault.UNKNOWN_REFERENCE
                        .at(text.place(), "these are answers to `" + text.value() + "`, not to `" + program.id() + "`")
                        .help("name that program, or another file")));
    }

    private Answers.Person person(YamlNode node, Map<String, String> moved) {
        var fields = Fields.of(node, "a person", List.of("name", "marked"), findings);
        return new Answers.Person(scalar(fields, "name").map(Scalar::value).orElse(""), marked(fields, moved));
    }

    private static Set<String> marked(Fields fields, Map<String, String> moved) {
        var out = new LinkedHashSet<String>();
        fields.texts("marked").forEach(key -> out.add(moved.getOrDefault(key.value(), key.value())));
        return out;
    }

    /** Where the answers of former keys belong now; answers under the present key stand above them. */
    private Map<String, String> moved(Fields fields) {
        var seen = seen(fields).keySet();
        var given = new HashSet<>(seen);
        fields.texts("marked").forEach(key -> given.add(key.value()));
        // What is wrong with a person is told where the person is read.
        fields.list("people").stream()
                .map(node -> Fields.of(node, "a person", List.of("name", "marked"), finding -> {}))
                .forEach(person -> person.texts("marked").forEach(key -> given.add(key.value())));
        var out = new HashMap<String, String>();
        hashes().keySet().stream()
                .filter(key -> !seen.contains(key))
                .forEach(key -> program.formerKeys().getOrDefault(key, List.of()).stream()
                        .filter(given::contains)
                        .findFirst()
                        .ifPresent(former -> out.put(former, key)));
        return out;
    }

    /** A text that may be empty. */
    private Optional<Scalar> scalar(Fields fields, String key) {
        return fields.node(key).flatMap(node -> {
            if (node instanceof Scalar scalar) {
                return Optional.of(scalar);
            }
            Fields.wrongType(node, "`" + key + "` must be a text", findings);
            return Optional.empty();
        });
    }

    /** What has become another since it was answered. */
    private Set<String> changed(Fields fields, Map<String, String> moved) {
        var hashes = hashes();
        var out = new HashSet<String>();
        seen(fields).forEach((former, seen) -> {
            var key = moved.getOrDefault(former, former);
            var now = hashes.get(key);
            if (now != null && !seen.equals(now)) {
                out.add(key);
            }
        });
        return out;
    }

    private Map<String, String> seen(Fields fields) {
        var out = new LinkedHashMap<String, String>();
        fields.node("seen").ifPresent(node -> {
            for (var pair : Fields.any(node, "`seen`", findings).all()) {
                if (pair.value() instanceof Scalar seen) {
                    out.put(pair.key().value(), seen.value());
                }
            }
        });
        return out;
    }

    private Map<String, String> hashes() {
        var out = new LinkedHashMap<String, String>();
        program.requirements().forEach(requirement -> hashes(requirement.criterion(), out));
        return out;
    }

    private static void hashes(Criterion criterion, Map<String, String> out) {
        RuleHash.of(criterion).ifPresent(hash -> out.put(criterion.node().key(), hash));
        criterion.children().forEach(child -> hashes(child, out));
    }
}
