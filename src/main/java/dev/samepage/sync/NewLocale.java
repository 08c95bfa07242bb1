package dev.samepage.sync;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.bundle.Fingerprint;
import dev.samepage.bundle.Previous;
import dev.samepage.bundle.State;
import dev.samepage.finding.Finding;
import dev.samepage.locale.KnownLocales;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Settings;
import dev.samepage.sync.Change.Kind;
import dev.samepage.text.SourceFile;
import dev.samepage.workspace.DefaultLabels;
import dev.samepage.workspace.Workspace;
import dev.samepage.yaml.FileText;
import dev.samepage.yaml.SettingsText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bundles of a locale that a workspace does not have yet.
 *
 * @param from the related locale whose words stand in until somebody works on them, if there is one
 */
public record NewLocale(
        LocaleTag locale, Optional<LocaleTag> from, BundleChanges bundles, SourceFile settings, String newSettings) {
    private static final String SETTINGS = "samepage.yaml";

    /**
     * @param from the locale to copy from; where empty, the first of the same language
     */
    public static NewLocale of(Workspace workspace, LocaleTag locale, Optional<LocaleTag> from) {
        var relative = from.or(() -> workspace.settings().locales().stream()
                .filter(known -> known.language().equals(locale.language()))
                .findFirst());
        var findings = new ArrayList<Finding>();
        var changed = new ArrayList<BundleChange>();
        for (var bundle : OpenBundle.of(workspace, locale, findings::add)) {
            var sync = new BundleSync(bundle);
            sync.settle();
            relative.ifPresent(other -> copy(workspace.bundle(bundle.program(), other), bundle));
            if (bundle.program().equals(Bundle.LABELS)) {
                shipped(locale, bundle);
            }
            sync.suggest(Memory.of(List.of()));
            var added = bundle.text().entries().stream()
                    .map(entry -> new Change(Kind.ADDED, entry.key().value()))
                    .toList();
            BundleChange.of(bundle.text(), added, findings::add).ifPresent(changed::add);
        }
        var path = workspace.root().resolve(SETTINGS);
        var settings = Files.exists(path)
                ? FileText.read(path, SETTINGS, findings::add).orElse(new SourceFile(SETTINGS, ""))
                : new SourceFile(SETTINGS, "");
        return new NewLocale(
                locale,
                relative,
                new BundleChanges(workspace.root(), changed, findings),
                settings,
                settings(workspace.settings(), locale, settings, findings));
    }

    private static String settings(Settings settings, LocaleTag locale, SourceFile file, List<Finding> findings) {
        return file.text().isEmpty()
                ? SettingsText.create(settings, locale)
                : SettingsText.with(locale, file, settings, findings::add).orElse(file.text());
    }

    private static void copy(Bundle origin, OpenBundle bundle) {
        for (var unit : bundle.text().entries()) {
            origin.entry(unit.key().value())
                    .filter(Entry::translated)
                    .ifPresent(other -> bundle.text().replace(unit.key().value(), copied(unit, other)));
        }
    }

    /** Labels that say what the program's own say have its translation, or that of the language's largest country as a draft. */
    private static void shipped(LocaleTag locale, OpenBundle bundle) {
        var exact = DefaultLabels.in(locale);
        var origin = exact.or(() -> DefaultLabels.in(KnownLocales.mostLikely(locale)));
        for (var unit : bundle.text().entries()) {
            origin.flatMap(labels -> labels.entry(unit.key().value()))
                    .filter(label -> !unit.translated() && label.source().equals(unit.source()))
                    .ifPresent(label -> bundle.text()
                            .replace(
                                    unit.key().value(),
                                    exact.isPresent()
                                            ? unit.withTarget(label.target().value())
                                                    .withState(label.state())
                                            : copied(unit, label)));
        }
    }

    // The fingerprint tells later whether somebody has worked on the copy.
    private static Entry copied(Entry unit, Entry other) {
        return new Entry(
                unit.key(),
                unit.source(),
                other.target(),
                State.INITIAL,
                "",
                other.allowances(),
                Optional.of(new Previous(
                        other.translatedFrom(), Fingerprint.of(other.target().value()), State.INITIAL)),
                "",
                List.of());
    }

    /**
     * Writes the settings and the bundles.
     *
     * @throws IOException when one cannot be written; `samepage sync` then completes the rest
     */
    public void write() throws IOException {
        var files = new FileReplacement(bundles.root());
        // First, since a folder of a locale that the settings do not name would be a fault.
        if (!settings.text().equals(newSettings)) {
            files.add(SETTINGS, settings.text(), newSettings);
        }
        for (var bundle : bundles.bundles()) {
            files.add(bundle.bundle().file().path(), "", bundle.text());
        }
        files.write();
    }
}
