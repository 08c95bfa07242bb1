package dev.samepage.workspace;

import dev.samepage.bundle.Bundle;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import dev.samepage.model.Settings;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.BundleReader;
import dev.samepage.yaml.LabelsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages' labels: the workspace's own and behind them those that come with the program. Safe for use by two threads. */
record LabelFiles(Path root, WorkspaceMemory memory) {
    /** The source texts of the workspace's own labels and of all, and what is wrong with them. */
    record Sources(List<Message> own, List<Message> all, List<Finding> findings) {}

    /** One locale's bundle, where it has one, and what is wrong with it. */
    record Translated(LocaleTag locale, Optional<Bundle> file, List<Finding> findings) {
        Bundle bundle() {
            return file.orElseGet(() -> Bundle.empty(locale, Bundle.LABELS, path(locale)));
        }
    }

    private static String path(LocaleTag locale) {
        return Workspace.path(locale, Bundle.LABELS);
    }

    Sources sources(LocaleTag source) {
        var found = new ArrayList<Finding>();
        var own = memory.readOptional(
                        root,
                        "content/ui.yaml",
                        List.of(source),
                        found::add,
                        (file, faults) -> Optional.of(LabelsReader.read(file, source, faults)))
                .orElse(List.of());
        var all = memory.made(
                "labels",
                List.of(source, own, files(own)),
                found::add,
                faults -> DefaultLabels.behind(own, source, faults));
        return new Sources(own, all, found);
    }

    /**
     * The workspace's own: those of the locales that have a folder first, then those of the others.
     *
     * @param files for each locale the names of its bundles
     */
    List<Translated> bundles(Settings settings, Map<LocaleTag, Set<String>> files) {
        var locales = new LinkedHashSet<>(files.keySet());
        locales.addAll(settings.locales());
        return locales.parallelStream()
                .map(locale ->
                        bundle(locale, files.getOrDefault(locale, Set.of()).contains(Bundle.LABELS)))
                .toList();
    }

    private Translated bundle(LocaleTag locale, boolean present) {
        var found = new ArrayList<Finding>();
        var file = present
                ? memory.read(
                        root,
                        path(locale),
                        List.of(),
                        found::add,
                        (text, faults) -> BundleReader.read(text, locale, Bundle.LABELS, faults))
                : Optional.<Bundle>empty();
        return new Translated(locale, file, found);
    }

    /** The same with the program's translations behind them. */
    List<Translated> behind(List<Translated> bundles, Sources labels, LocaleTag source) {
        return DefaultLabels.noneBehind(labels.own(), labels.all(), source)
                ? bundles
                : bundles.parallelStream().map(one -> behind(one, labels.own())).toList();
    }

    private Translated behind(Translated one, List<Message> own) {
        var found = new ArrayList<>(one.findings());
        var all = memory.made(
                "labels " + one.locale(),
                List.of(one.file().<Object>map(bundle -> bundle).orElse(path(one.locale())), own, files(own)),
                found::add,
                faults -> DefaultLabels.behind(one.bundle(), own, faults));
        return new Translated(one.locale(), Optional.of(all), found);
    }

    // Texts are equal wherever they stand; a file that was read again is another.
    private static List<SourceFile> files(List<Message> messages) {
        return messages.stream()
                .map(message -> message.text().file())
                .distinct()
                .toList();
    }
}
