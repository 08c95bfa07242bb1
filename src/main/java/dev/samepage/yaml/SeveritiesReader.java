package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severities;
import dev.samepage.finding.Severity;
import dev.samepage.finding.SeveritySetting;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.MappedText;
import dev.samepage.text.Nearest;
import dev.samepage.yaml.YamlNode.Pair;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads {@code severities} of {@code samepage.yaml}; which rules and programmes there are is not known here. */
final class SeveritiesReader {
    /** The keys of a rule whose severity is not the same everywhere. */
    static final List<String> RULE = List.of("severity", "locales", "programs");

    /** The keys of a programme whose severity is not the same in every locale. */
    static final List<String> PROGRAM = List.of("severity", "locales");

    static final List<String> WORDS = Stream.concat(
                    Arrays.stream(Severity.values()).map(Severity::id), Stream.of(SeveritySetting.OFF))
            .toList();

    private final List<LocaleTag> locales;
    private final Consumer<Finding> findings;
    private final List<SeveritySetting> settings = new ArrayList<>();

    private SeveritiesReader(List<LocaleTag> locales, Consumer<Finding> findings) {
        this.locales = locales;
        this.findings = findings;
    }

    /**
     * @param locales of the workspace; no other may be named
     */
    static Severities read(YamlNode node, List<LocaleTag> locales, Consumer<Finding> findings) {
        var reader = new SeveritiesReader(locales, findings);
        for (var pair : Fields.any(node, "`severities`", findings).all()) {
            reader.rule(pair);
        }
        return new Severities(reader.settings);
    }

    private void rule(Pair pair) {
        var rule = pair.key().text();
        if (pair.value() instanceof Scalar word) {
            word(word).ifPresent(found -> add(rule, SeveritySetting.EVERYWHERE, "", found, word));
            return;
        }
        var fields = fields(pair, RULE);
        severity(fields, rule, SeveritySetting.EVERYWHERE);
        locales(fields, rule, SeveritySetting.EVERYWHERE);
        fields.node("programs").ifPresent(node -> {
            for (var program : Fields.any(node, "`programs`", findings).all()) {
                program(rule, program);
            }
        });
    }

    private void program(MappedText rule, Pair pair) {
        var program = pair.key().text();
        if (pair.value() instanceof Scalar word) {
            word(word).ifPresent(found -> add(rule, program, "", found, word));
            return;
        }
        var fields = fields(pair, PROGRAM);
        severity(fields, rule, program);
        locales(fields, rule, program);
    }

    /** What stands below a rule or programme; saying nothing there is a slip. */
    private Fields fields(Pair pair, List<String> known) {
        var fields = Fields.of(pair.value(), "`" + pair.key().value() + "`", known, findings);
        if (pair.value() instanceof YamlNode.Mapping mapping && mapping.pairs().isEmpty()) {
            findings.accept(InputFault.MISSING_KEY
                    .at(pair.key().place(), "`" + pair.key().value() + "` has no severity")
                    .help("write one of " + String.join(", ", WORDS)));
        }
        return fields;
    }

    private void severity(Fields fields, MappedText rule, MappedText program) {
        fields.text("severity").ifPresent(word -> word(word).ifPresent(found -> add(rule, program, "", found, word)));
    }

    private void locales(Fields fields, MappedText rule, MappedText program) {
        fields.node("locales").ifPresent(node -> {
            for (var pair : Fields.any(node, "`locales`", findings).all()) {
                var word = fields.text(pair.value(), "a severity").flatMap(text -> word(text));
                if (known(pair.key()) && word.isPresent()) {
                    add(rule, program, pair.key().value(), word.get(), (Scalar) pair.value());
                }
            }
        });
    }

    private void add(MappedText rule, MappedText program, String locale, Optional<Severity> severity, Scalar word) {
        settings.add(new SeveritySetting(rule, program, locale, severity, word.place()));
    }

    private boolean known(Scalar tag) {
        var tags = locales.stream().map(LocaleTag::tag).toList();
        if (tags.contains(tag.value())) {
            return true;
        }
        findings.accept(InputFault.UNKNOWN_LOCALE
                .at(tag.place(), "`" + tag.value() + "` is no locale of this workspace")
                .help(Nearest.help(tag.value(), tags, "it has " + String.join(", ", tags))));
        return false;
    }

    /** The severity of a word; an inner nothing is "off". */
    private Optional<Optional<Severity>> word(Scalar word) {
        var severity = Arrays.stream(Severity.values())
                .filter(value -> value.id().equals(word.value()))
                .findFirst();
        if (severity.isPresent() || word.value().equals(SeveritySetting.OFF)) {
            return Optional.of(severity);
        }
        findings.accept(InputFault.WRONG_TYPE
                .at(word.place(), (word.absent() ? "nothing" : "`" + word.value() + "`") + " is no severity")
                .help(Nearest.help(word.value(), WORDS, "use one of " + String.join(", ", WORDS))));
        return Optional.empty();
    }
}
