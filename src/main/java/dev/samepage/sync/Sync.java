package dev.samepage.sync;

import dev.samepage.bundle.Bundle;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import dev.samepage.workspace.Workspace;
import dev.samepage.yaml.BundleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a workspace's bundles with its model and works out what they should say. */
public final class Sync {
    private final Workspace workspace;
    private final List<Finding> findings = new ArrayList<>();

    private Sync(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What would change; nothing is written yet. */
    public static BundleChanges of(Workspace workspace, List<LocaleTag> locales) {
        return new Sync(workspace).changes(locales);
    }

    private BundleChanges changes(List<LocaleTag> locales) {
        var out = new ArrayList<BundleSync>();
        for (var locale : locales) {
            var bundles = bundles(locale);
            bundles.forEach(BundleSync::settle);
            // Only now is known which translations are trusted, so a second run finds the same ones.
            var memory = Memory.of(bundles.stream().map(BundleSync::text).toList());
            bundles.forEach(bundle -> bundle.suggest(memory));
            out.addAll(bundles);
        }
        var changed = new ArrayList<BundleChange>();
        for (var bundle : out) {
            if (bundle.text().edited()) {
                BundleChange.of(bundle.text(), bundle.changes(), findings::add).ifPresent(changed::add);
            }
        }
        return new BundleChanges(workspace.root(), changed, findings);
    }

    private List<BundleSync> bundles(LocaleTag locale) {
        var out = new ArrayList<BundleSync>();
        for (var program : workspace.programs()) {
            open(program.id(), locale)
                    .ifPresent(text -> out.add(new BundleSync(program.messages(), program.formerKeys(), text)));
        }
        var labels = ownLabels(workspace, locale);
        var bundle = workspace.bundle(Bundle.LABELS, locale);
        if (!labels.isEmpty() || !bundle.file().text().isEmpty()) {
            open(Bundle.LABELS, locale).ifPresent(text -> out.add(new BundleSync(labels, Map.of(), text)));
        }
        return out;
    }

    /** The labels that the locale's own bundle has to translate: not those whose translation comes with the program. */
    static List<Message> ownLabels(Workspace workspace, LocaleTag locale) {
        var bundle = workspace.bundle(Bundle.LABELS, locale);
        return workspace.labels().stream()
                .filter(label -> bundle.entry(label.key())
                        .map(entry -> own(bundle, entry))
                        .orElse(true))
                .toList();
    }

    private static boolean own(Bundle bundle, dev.samepage.bundle.Entry entry) {
        return entry.key().file() == bundle.file();
    }

    private Optional<BundleText> open(String program, LocaleTag locale) {
        var bundle = workspace.bundle(program, locale);
        var own = new Bundle(
                locale,
                program,
                bundle.file(),
                bundle.entries().stream().filter(entry -> own(bundle, entry)).toList(),
                List.copyOf(bundle.retired()));
        return bundle.file().text().isEmpty()
                ? Optional.of(BundleText.create(own, SchemaLine.in(workspace)))
                : BundleText.of(own, findings::add);
    }
}
