package dev.samepage.sync;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import dev.samepage.workspace.Workspace;
import dev.samepage.yaml.BundleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A bundle opened for edits, with the messages that it has to translate. */
public record OpenBundle(List<Message> messages, Map<String, List<String>> formerKeys, BundleText text) {
    /** A locale's bundles; those that cannot be edited are left out after a finding. */
    public static List<OpenBundle> of(Workspace workspace, LocaleTag locale, Consumer<Finding> findings) {
        var out = new ArrayList<OpenBundle>();
        for (var program : workspace.programs()) {
            open(workspace, program.id(), locale, findings)
                    .ifPresent(text -> out.add(new OpenBundle(program.messages(), program.formerKeys(), text)));
        }
        var labels = ownLabels(workspace, locale);
        var bundle = workspace.bundle(Bundle.LABELS, locale);
        if (!labels.isEmpty() || !bundle.file().text().isEmpty()) {
            open(workspace, Bundle.LABELS, locale, findings)
                    .ifPresent(text -> out.add(new OpenBundle(labels, Map.of(), text)));
        }
        return out;
    }

    /** One bundle of a programme that the workspace has, or of its labels; empty after a finding. */
    static Optional<OpenBundle> of(Workspace workspace, String program, LocaleTag locale, Consumer<Finding> findings) {
        if (program.equals(Bundle.LABELS)) {
            return open(workspace, program, locale, findings)
                    .map(text -> new OpenBundle(ownLabels(workspace, locale), Map.of(), text));
        }
        var known = workspace.programs().stream()
                .filter(one -> one.id().equals(program))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no programme " + program));
        return open(workspace, program, locale, findings)
                .map(text -> new OpenBundle(known.messages(), known.formerKeys(), text));
    }

    public String program() {
        return text.bundle().program();
    }

    public LocaleTag locale() {
        return text.bundle().locale();
    }

    // Not those whose translation comes with the program.
    private static List<Message> ownLabels(Workspace workspace, LocaleTag locale) {
        var bundle = workspace.bundle(Bundle.LABELS, locale);
        return workspace.labels().stream()
                .filter(label -> bundle.entry(label.key())
                        .map(entry -> own(bundle, entry))
                        .orElse(true))
                .toList();
    }

    private static boolean own(Bundle bundle, Entry entry) {
        return entry.key().file() == bundle.file();
    }

    private static Optional<BundleText> open(
            Workspace workspace, String program, LocaleTag locale, Consumer<Finding> findings) {
        var bundle = workspace.bundle(program, locale);
        var entries =
                bundle.entries().stream().filter(entry -> own(bundle, entry)).toList();
        var own = new Bundle(locale, program, bundle.file(), entries, List.copyOf(bundle.retired()));
        return bundle.file().text().isEmpty()
                ? Optional.of(BundleText.create(own, SchemaLine.in(workspace)))
                : BundleText.of(own, findings);
    }
}
