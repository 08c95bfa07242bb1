package dev.samepage.workspace;

import dev.samepage.bundle.Bundle;
import dev.samepage.customrules.CustomRule;
import dev.samepage.finding.Finding;
import dev.samepage.finding.SeveritySetting;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Message;
import dev.samepage.model.Program;
import dev.samepage.model.Settings;
import dev.samepage.text.Nearest;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.BundleReader;
import dev.samepage.yaml.FileText;
import dev.samepage.yaml.GlossaryReader;
import dev.samepage.yaml.InputFault;
import dev.samepage.yaml.LabelsReader;
import dev.samepage.yaml.ProgramReader;
import dev.samepage.yaml.RulesReader;
import dev.samepage.yaml.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of a workspace in the order in which they need one another. */
final class WorkspaceReader {
    private static final LocaleTag DEFAULT_SOURCE = LocaleTag.of("en-US");

    private final Path root;
    private final List<Finding> findings = new ArrayList<>();
    private List<Message> ownLabels = List.of();

    WorkspaceReader(Path root) {
        this.root = root;
    }

    Workspace read() throws IOException {
        var folder = root.resolve("content/programs");
        if (!Files.isDirectory(folder)) {
            fault(
                    "content/programs",
                    "there is no folder content/programs, so this is no workspace",
                    "run this in a workspace, or name one with --workspace");
            return new Workspace(
                    root,
                    new Settings(DEFAULT_SOURCE, List.of(), "", Map.of()),
                    Glossary.EMPTY,
                    List.of(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    findings);
        }
        var settings = settings();
        var glossary = optional("content/glossary.yaml")
                .map(file -> GlossaryReader.read(file, findings::add))
                .orElse(Glossary.EMPTY);
        ownLabels = optional("content/ui.yaml")
                .map(file -> LabelsReader.read(file, settings.source(), findings::add))
                .orElse(List.of());
        var labels = DefaultLabels.behind(ownLabels, settings.source(), findings::add);
        var programs = new ArrayList<Program>();
        var names = new HashSet<String>();
        for (var path : yamlFiles(folder)) {
            names.add(name(path));
            text("content/programs/" + path.getFileName())
                    .flatMap(file -> ProgramReader.read(file, settings.source(), glossary, findings::add))
                    .ifPresent(programs::add);
        }
        if (names.isEmpty()) {
            fault("content/programs", "the workspace has no programme", "add content/programs/<program>.yaml");
        }
        programs(settings, names);
        var bundles = bundles(settings, names);
        return new Workspace(
                root,
                settings,
                glossary,
                labels,
                List.copyOf(programs),
                bundles,
                rules(settings),
                findings.stream().sorted(Finding.ORDER).toList());
    }

    /** Severities may be set for programmes that there are, and for the labels. */
    private void programs(Settings settings, HashSet<String> names) {
        var known = new ArrayList<>(names);
        known.add(Bundle.LABELS);
        settings.severities().settings().stream()
                .map(SeveritySetting::program)
                .filter(program -> !program.isEmpty() && !known.contains(program.value()))
                .map(program -> InputFault.UNKNOWN_REFERENCE
                        .at(program.place(), "there is no programme `" + program.value() + "`")
                        .help(Nearest.to(program.value(), known)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("use one of " + String.join(", ", known))))
                .distinct()
                .forEach(findings::add);
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

    private Map<LocaleTag, Map<String, Bundle>> bundles(Settings settings, HashSet<String> programs)
            throws IOException {
        var out = new LinkedHashMap<LocaleTag, Map<String, Bundle>>();
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
            out.put(locale.get(), bundles(folder, locale.get(), programs));
        }
        for (var locale : settings.locales()) {
            var bundles = out.computeIfAbsent(locale, tag -> new LinkedHashMap<>());
            var own = bundles.computeIfAbsent(
                    Bundle.LABELS, name -> Bundle.empty(locale, name, Workspace.path(locale, name)));
            bundles.put(Bundle.LABELS, DefaultLabels.behind(own, ownLabels, findings::add));
        }
        return out;
    }

    private Map<String, Bundle> bundles(Path folder, LocaleTag locale, HashSet<String> programs) throws IOException {
        var out = new LinkedHashMap<String, Bundle>();
        for (var path : yamlFiles(folder)) {
            var program = name(path);
            if (!programs.contains(program) && !program.equals(Bundle.LABELS)) {
                fault(
                        Workspace.path(locale, program),
                        "there is no programme `" + program + "`",
                        Nearest.to(program, programs)
                                .map(near -> "did you mean `" + near + ".yaml`?")
                                .orElse("remove the file, or add content/programs/" + program + ".yaml"));
                continue;
            }
            text(Workspace.path(locale, program))
                    .flatMap(file -> BundleReader.read(file, locale, program, findings::add))
                    .ifPresent(bundle -> out.put(program, bundle));
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
