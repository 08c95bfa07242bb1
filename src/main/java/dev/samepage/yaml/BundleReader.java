package dev.samepage.yaml;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.bundle.Previous;
import dev.samepage.bundle.State;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.MappedText;
import dev.samepage.text.Nearest;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Pair;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads {@code locales/<tag>/<program>.yaml}. */
public final class BundleReader {
    static final List<String> KEYS =
            List.of("source", "target", "state", "previous", "accepted", "suggestion", "note", "allow");
    static final List<String> PREVIOUS = List.of("source", "target", "state");

    private final Consumer<Finding> findings;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> retired = new ArrayList<>();

    private BundleReader(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** The bundle, or empty after a finding that leaves nothing of it. */
    public static Optional<Bundle> read(SourceFile file, LocaleTag locale, String program, Consumer<Finding> findings) {
        return read(file, locale, program, KnownTexts.of(List.of()), findings);
    }

    /**
     * @param known what the bundle repeats of its programme
     */
    public static Optional<Bundle> read(
            SourceFile file, LocaleTag locale, String program, KnownTexts known, Consumer<Finding> findings) {
        var faults = new ArrayList<Finding>();
        var plain = new BundleReader(faults::add);
        if (PlainUnits.read(file, known, plain::take, plain.entries)) {
            faults.forEach(findings);
            return Optional.of(plain.bundle(file, locale, program));
        }
        return whole(file, locale, program, findings);
    }

    /** The same by way of a tree. */
    static Optional<Bundle> whole(SourceFile file, LocaleTag locale, String program, Consumer<Finding> findings) {
        var reader = new BundleReader(findings);
        return YamlReader.read(file, findings).map(root -> {
            Fields.any(root, "a bundle", findings).all().forEach(reader::take);
            return reader.bundle(file, locale, program);
        });
    }

    private Bundle bundle(SourceFile file, LocaleTag locale, String program) {
        return new Bundle(locale, program, file, entries, retired);
    }

    private void take(Pair pair) {
        if (!pair.key().value().equals(Bundle.RETIRED)) {
            entry(pair).ifPresent(entries::add);
        } else if (!(pair.value() instanceof Scalar nothing && nothing.absent())) {
            for (var old : Fields.any(pair.value(), "`retired`", findings).all()) {
                entry(old).ifPresent(retired::add);
            }
        }
    }

    private Optional<Entry> entry(Pair pair) {
        var fields = Fields.of(pair.value(), "a unit", KEYS, findings);
        var source = fields.requiredText("source").map(Scalar::text);
        // A unit that waits for its translation has an empty target.
        var target = fields.required("target").flatMap(node -> target(node));
        var state = fields.text("state").flatMap(this::state);
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                pair.key().text(),
                source.get(),
                target.get(),
                state.orElse(UnitFields.derived(!target.get().isEmpty())),
                fields.text("note").map(Scalar::value).orElse(""),
                allowances(fields),
                fields.node("previous").flatMap(this::previous),
                fields.text("accepted").flatMap(this::fingerprint).orElse(""),
                suggestions(fields)));
    }

    private List<Entry.Allowance> allowances(Fields fields) {
        return fields.has("allow")
                ? fields.list("allow").stream()
                        .flatMap(node -> allowance(node).stream())
                        .toList()
                : List.of();
    }

    private Optional<Previous> previous(YamlNode node) {
        var fields = Fields.of(node, "`previous`", PREVIOUS, findings);
        var source = fields.requiredText("source").map(Scalar::text);
        var target = fields.requiredText("target").flatMap(this::fingerprint);
        var state = fields.text("state").flatMap(this::state).orElse(State.TRANSLATED);
        return source.isPresent() && target.isPresent()
                ? Optional.of(new Previous(source.get(), target.get(), state))
                : Optional.empty();
    }

    private Optional<String> fingerprint(Scalar word) {
        if (word.value().matches("[0-9a-f]{12}")) {
            return Optional.of(word.value());
        }
        findings.accept(InputFault.WRONG_TYPE
                .at(word.place(), "`" + word.value() + "` is no fingerprint of a text")
                .help("leave this to `samepage sync` and `samepage accept`, which write 12 hexadecimal digits"));
        return Optional.empty();
    }

    private List<String> suggestions(Fields fields) {
        if (!fields.has("suggestion")) {
            return List.of();
        }
        if (fields.node("suggestion").filter(Scalar.class::isInstance).isPresent()) {
            return fields.text("suggestion").map(Scalar::value).stream().toList();
        }
        return fields.texts("suggestion").stream().map(Scalar::value).toList();
    }

    private Optional<MappedText> target(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar.absent() ? MappedText.at(node.file(), node.start(), "") : scalar.text());
        }
        Fields.wrongType(node, "`target` must be a text", findings);
        return Optional.empty();
    }

    private Optional<State> state(Scalar word) {
        var state = State.parse(word.value());
        if (state.isEmpty()) {
            findings.accept(InputFault.WRONG_TYPE
                    .at(word.place(), "`" + word.value() + "` is no state")
                    .help(Nearest.help(word.value(), State.ids(), "use one of " + String.join(", ", State.ids()))));
        }
        return state;
    }

    private Optional<Entry.Allowance> allowance(YamlNode node) {
        var fields = Fields.of(node, "an allowance", List.of("rule", "because"), findings);
        var rule = fields.requiredText("rule").map(Scalar::text);
        var because = fields.requiredText("because").map(Scalar::value);
        return rule.isPresent() && because.isPresent()
                ? Optional.of(new Entry.Allowance(rule.get(), because.get()))
                : Optional.empty();
    }
}
