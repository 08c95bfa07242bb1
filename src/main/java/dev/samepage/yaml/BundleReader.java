package dev.samepage.yaml;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
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
    static final List<String> KEYS = List.of("source", "target", "state", "note", "allow");

    private final Consumer<Finding> findings;

    private BundleReader(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** The bundle, or empty after a finding that leaves nothing of it. */
    public static Optional<Bundle> read(SourceFile file, LocaleTag locale, String program, Consumer<Finding> findings) {
        var reader = new BundleReader(findings);
        return YamlReader.read(file, findings).map(root -> new Bundle(locale, program, file, reader.entries(root)));
    }

    private List<Entry> entries(YamlNode root) {
        var out = new ArrayList<Entry>();
        for (var pair : Fields.any(root, "a bundle", findings).all()) {
            entry(pair).ifPresent(out::add);
        }
        return out;
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
                state.orElse(target.get().isEmpty() ? State.INITIAL : State.TRANSLATED),
                fields.text("note").map(Scalar::value).orElse(""),
                fields.list("allow").stream()
                        .flatMap(node -> allowance(node).stream())
                        .toList()));
    }

    private Optional<MappedText> target(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(
                    scalar.absent()
                            ? MappedText.slice(
                                    node.place().file(),
                                    node.place().span().length() == 0
                                            ? node.place().span()
                                            : new dev.samepage.text.Span(
                                                    node.place().span().start(),
                                                    node.place().span().start()))
                            : scalar.text());
        }
        Fields.wrongType(node, "`target` must be a text", findings);
        return Optional.empty();
    }

    private Optional<State> state(Scalar word) {
        var state = State.parse(word.value());
        if (state.isEmpty()) {
            findings.accept(InputFault.WRONG_TYPE
                    .at(word.place(), "`" + word.value() + "` is no state")
                    .help(Nearest.to(word.value(), State.ids())
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("use one of " + String.join(", ", State.ids()))));
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
