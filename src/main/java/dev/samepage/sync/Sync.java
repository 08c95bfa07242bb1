package dev.samepage.sync;

import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

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
            var bundles = OpenBundle.of(workspace, locale, findings::add).stream()
                    .map(BundleSync::new)
                    .toList();
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
}
