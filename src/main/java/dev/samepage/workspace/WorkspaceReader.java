package dev.samepage.workspace;

import dev.samepage.bundle.Bundle;
import dev.samepage.customrules.CustomRule;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Message;
import dev.samepage.model.Settings;
import dev.samepage.text.Nearest;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.BundleReader;
import dev.samepage.yaml.FileText;
import dev.samepage.yaml.GlossaryReader;
import dev.samepage.yaml.InputFault;
import dev.samepage.yaml.LabelsReader;
import dev.samepage.yaml.RulesReader;
import dev.samepage.yaml.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the programmes of a workspace share, in the order in which the files need one another. */
final class WorkspaceReader {
    private static final LocaleTag DEFAULT_SOURCE = LocaleTag.of("en-US");

    private final Path root;
    private final List<Finding> findings = new ArrayList<>();
    private List<Message> ownLabels = List.of();

    WorkspaceReader(Path root) {
        this.root = root;
    }

    WorkspaceFiles open() throws IOException {
        var folder = root.resolve("content/programs");
        if (!Files.isDirectory(folder)) {
            fault(
                    "content/programs",
                    "there is no folder content/programs, so this is no workspace",
                    "run this in a workspace, or name one with --workspace");
            var nothing = new Workspace(
                    root,
                    new Settings(DEFAULT_SOURCE, List.of(), "", Map.of()),
                    Glossary.EMPTY,
                    List.of(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    findings);
            return new WorkspaceFiles(nothing, List.of(), Map.of());
        }
        var settings = settings();
        var glossary = optional("content/glossary.yaml")
                .map(file -> GlossaryReader.read(file, findings::add))
                .orElse(Glossary.EMPTY);
        ownLabels = optional("content/ui.yaml")
                .map(file -> LabelsReader.read(file, settings.source(), findings::add))
                .orElse(List.of());
        var labels = DefaultLabels.behind(ownLabels, settings.source(), findings::add);
        var names = yamlFiles(folder).stream().map(WorkspaceReader::name).toList();
        if (names.isEmpty()) {
            fault("content/programs", "the workspace has no programme", "add content/programs/<program>.yaml");
        }
        var files = bundleFiles(settings, new HashSet<>(names));
        var shared = new Workspace(
                root,
                settings,
                glossary,
                labels,
                List.of(),
                labels(settings, files),
                rules(settings),
                findings.stream().sorted(Finding.ORDER).toList());
        return new WorkspaceFiles(shared, names, files);
    }

    private List<CustomRule> rules(Settings settings) throws IOException {
        var folder = root.resolve("rules");
        var out = new ArrayList<CustomRule>();
        if (Files.isDirectory(folder)) {
            var reader = new RulesReader(settings.locales(), findings::add);
            for (var path : yamlFiles(folder)) {
                text("rules/" + path.getFileName()).ifPresent(file -> out.addAll(reader.read(file)));
            }
        }
        return List.copyOf(out);
    }

    private Settings settings() throws IOException {
        var locales = new ArrayList<LocaleTag>();
        for (var folder : folders(root.resolve("locales"))) {
            LocaleTag.parse(folder.getFileName().toString())
                    .filter(tag -> tag.tag().equals(folder.getFileName().toString()))
                    .ifPresent(locales::add);
        }
        var defaults = new Settings(DEFAULT_SOURCE, locales, "", Map.of());
        return optional("samepage.yaml")
                .map(file -> SettingsReader.read(file, defaults, findings::add))
                .orElse(defaults);
    }

    /** For each locale the names of its bundles' files; what belongs to no programme is told and left out. */
    private Map<LocaleTag, Set<String>> bundleFiles(Settings settings, Set<String> programs) throws IOException {
        var out = new LinkedHashMap<LocaleTag, Set<String>>();
        for (var folder : folders(root.resolve("locales"))) {
            var name = folder.getFileName().toString();
            var locale = settings.locales().stream()
                    .filter(tag -> tag.tag().equals(name))
                    .findFirst();
            if (locale.isEmpty()) {
                var known = settings.locales().stream().map(LocaleTag::tag).toList();
                findings.add(InputFault.UNKNOWN_LOCALE
                        .at(
                                new SourceFile("locales/" + name, "").whole(),
                                "the folder `" + name + "` is no locale of this workspace")
                        .help(Nearest.to(name, known)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("add it to `locales` in samepage.yaml, or remove the folder")));
                continue;
            }
            out.put(locale.get(), bundleFiles(folder, locale.get(), programs));
        }
        return out;
    }

    private Set<String> bundleFiles(Path folder, LocaleTag locale, Set<String> programs) throws IOException {
        var out = new LinkedHashSet<String>();
        for (var path : yamlFiles(folder)) {
            var program = name(path);
            if (programs.contains(program) || program.equals(Bundle.LABELS)) {
                out.add(program);
            } else {
                fault(
                        Workspace.path(locale, program),
                        "there is no programme `" + program + "`",
                        Nearest.to(program, programs)
                                .map(near -> "did you mean `" + near + ".yaml`?")
                                .orElse("remove the file, or add content/programs/" + program + ".yaml"));
            }
        }
        return out;
    }

    /** The labels' bundles: those of the locales that have a folder first, then those of the others. */
    private Map<LocaleTag, Map<String, Bundle>> labels(Settings settings, Map<LocaleTag, Set<String>> files) {
        var locales = new LinkedHashSet<>(files.keySet());
        locales.addAll(settings.locales());
        var out = new LinkedHashMap<LocaleTag, Map<String, Bundle>>();
        for (var locale : locales) {
            var path = Workspace.path(locale, Bundle.LABELS);
            var file = files.getOrDefault(locale, Set.of()).contains(Bundle.LABELS)
                    ? text(path)
                    : Optional.<SourceFile>empty();
            var own = file.flatMap(text -> BundleReader.read(text, locale, Bundle.LABELS, findings::add))
                    .orElseGet(() -> Bundle.empty(locale, Bundle.LABELS, path));
            out.put(locale, Map.of(Bundle.LABELS, DefaultLabels.behind(own, ownLabels, findings::add)));
        }
        return out;
    }

    private Optional<SourceFile> optional(String path) {
        return Files.exists(root.resolve(path)) ? text(path) : Optional.empty();
    }

    private Optional<SourceFile> text(String path) {
        return FileText.read(root.resolve(path), path, findings::add);
    }

    private void fault(String path, String message, String help) {
        findings.add(InputFault.UNREADABLE_FILE
                .at(new SourceFile(path, "").whole(), message)
                .help(help));
    }

    private static String name(Path path) {
        var file = path.getFileName().toString();
        return file.substring(0, file.length() - ".yaml".length());
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }
}
