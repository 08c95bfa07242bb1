package dev.samepage.yaml;

import dev.samepage.customrules.CustomRule;
import dev.samepage.customrules.SafePattern;
import dev.samepage.customrules.SafePattern.Case;
import dev.samepage.customrules.SafePattern.Refused;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Nearest;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads {@code rules/*.yaml}; ids are unique over all files that one reader reads. */
public final class RulesReader {
    static final List<String> KEYS = List.of(
            "id", "severity", "message", "help", "locales", "forbidden", "required", "when-source", "ignore-case");

    private final List<LocaleTag> known;
    private final Consumer<Finding> findings;
    private final Ids ids;

    /**
     * @param known the workspace's locales
     */
    public RulesReader(List<LocaleTag> known, Consumer<Finding> findings) {
        this.known = List.copyOf(known);
        this.findings = findings;
        this.ids = new Ids(Ids.ID, findings);
    }

    public List<CustomRule> read(SourceFile file) {
        return YamlReader.read(file, findings).map(this::rules).orElse(List.of());
    }

    private List<CustomRule> rules(YamlNode root) {
        var out = new ArrayList<CustomRule>();
        for (var node :
                Fields.of(root, "a file of rules", List.of("rules"), findings).requiredList("rules")) {
            rule(node).ifPresent(out::add);
        }
        return out;
    }

    private Optional<CustomRule> rule(YamlNode node) {
        var fields = Fields.of(node, "a rule", KEYS, findings);
        var id = ids.take(fields.requiredText("id"));
        var severity = fields.requiredText("severity").flatMap(this::severity);
        var message = fields.requiredText("message").map(Scalar::value);
        var letters = fields.text("ignore-case").map(this::letters).orElse(Case.HEEDED);
        var forbidden = pattern(fields, "forbidden", letters);
        var required = pattern(fields, "required", letters);
        var whenSource = pattern(fields, "when-source", letters);
        var locales = locales(fields);
        if (!fields.has("forbidden") && !fields.has("required")) {
            findings.accept(InputFault.MISSING_KEY
                    .at(fields.place(), "a rule has neither `forbidden` nor `required`")
                    .help("add the pattern that may not, or must, stand in a translation"));
        }
        if (id.isEmpty() || severity.isEmpty() || message.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CustomRule(
                new RuleSpec(id.get(), severity.get(), message.get()),
                message.get(),
                fields.text("help").map(Scalar::value).orElse(""),
                locales,
                forbidden,
                required,
                whenSource,
                fields.node("id").orElseThrow().place()));
    }

    private Optional<Severity> severity(Scalar word) {
        var found = Arrays.stream(Severity.values())
                .filter(severity -> severity.id().equals(word.value()))
                .findFirst();
        if (found.isEmpty()) {
            var names = Arrays.stream(Severity.values()).map(Severity::id).toList();
            findings.accept(InputFault.WRONG_TYPE
                    .at(word.place(), "`" + word.value() + "` is no severity")
                    .help(Nearest.help(word.value(), names, "use one of " + String.join(", ", names))));
        }
        return found;
    }

    private Case letters(Scalar word) {
        switch (word.value()) {
            case "yes", "true" -> {
                return Case.IGNORED;
            }
            case "no", "false" -> {
                return Case.HEEDED;
            }
            default -> {
                findings.accept(InputFault.WRONG_TYPE
                        .at(word.place(), "`ignore-case` must be `yes` or `no`, but here stands `" + word.value() + "`")
                        .help("write `ignore-case: yes` where capitals do not matter"));
                return Case.HEEDED;
            }
        }
    }

    private Optional<SafePattern> pattern(Fields fields, String key, Case letters) {
        return fields.text(key).flatMap(text -> {
            try {
                return Optional.of(SafePattern.of(text.value(), letters));
            } catch (Refused e) {
                findings.accept(
                        InputFault.BAD_PATTERN
                                .at(text.place(), "the pattern of `" + key + "` " + e.getMessage())
                                .help(
                                        "write a regular expression without references and lookaround; docs/rules.md shows some"));
                return Optional.empty();
            }
        });
    }

    private List<LocaleTag> locales(Fields fields) {
        var out = new ArrayList<LocaleTag>();
        var names = known.stream().map(LocaleTag::tag).toList();
        for (var text : fields.texts("locales")) {
            var locale = Locales.read(text, findings);
            if (locale.isPresent() && !known.contains(locale.get())) {
                findings.accept(InputFault.UNKNOWN_LOCALE
                        .at(text.place(), "`" + text.value() + "` is no locale of this workspace")
                        .help(Nearest.help(text.value(), names, "it has " + String.join(", ", names))));
            } else {
                locale.ifPresent(out::add);
            }
        }
        return out;
    }
}
