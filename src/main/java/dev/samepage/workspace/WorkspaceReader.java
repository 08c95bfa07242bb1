package dev.samepage.workspace;

import dev.samepage.bundle.Bundle;
import dev.samepage.customrules.CustomRule;
import dev.samepage.finding.Finding;
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
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the files of a workspace in the order in which they need one another. */
final class WorkspaceReader {
    private static final LocaleTag DEFAULT_SOURCE = LocaleTag.of("en-US");

    private final Path root;
    private final WorkspaceMemory memory;
    private final List<Finding> findings = new ArrayList<>();
    private List<Message> ownLabels = List.of();

    /**
     * @param memory nullable where the workspace is read once
     */
    WorkspaceReader(Path root, WorkspaceMemory memory) {
        this.root = root;
        this.memory = memory;
    }

    Workspace read() throws IOException {
        if (memory != null) {
            memory.start();
        }
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
        var glossary = optional(
                        "content/glossary.yaml",
                        List.of(),
                        (file, faults) -> Optional.of(GlossaryReader.read(file, faults)))
                .orElse(Glossary.EMPTY);
        ownLabels = optional(
                        "content/ui.yaml",
                        List.of(settings.source()),
                        (file, faults) -> Optional.of(LabelsReader.read(file, settings.source(), faults)))
                .orElse(List.of());
        var labels = made(
                "labels",
                List.of(settings.source(), ownLabels, files(ownLabels)),
                faults -> DefaultLabels.behind(ownLabels, settings.source(), faults));
        var programs = new ArrayList<Program>();
        var names = new HashSet<String>();
        for (var path : yamlFiles(folder)) {
            names.add(name(path));
            read(
                            "content/programs/" + path.getFileName(),
                            List.of(settings.source(), glossary),
                            (file, faults) -> ProgramReader.read(file, settings.source(), glossary, faults))
                    .ifPresent(programs::add);
        }
        if (names.isEmpty()) {
            fault("content/programs", "the workspace has no programme", "add content/programs/<program>.yaml");
        }
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

    // Ids are unique among all files, so the files are looked at together.
    private List<CustomRule> rules(Settings settings) throws IOException {
        var folder = root.resolve("rules");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var files = new ArrayList<SourceFile>();
        for (var path : yamlFiles(folder)) {
            read("rules/" + path.getFileName(), List.of(), (file, faults) -> Optional.of(file))
                    .ifPresent(files::add);
        }
        return made("rules", List.of(settings.locales(), files), faults -> {
            var reader = new RulesReader(settings.locales(), faults);
            return files.stream().flatMap(file -> reader.read(file).stream()).toList();
        });
    }

    private Settings settings() throws IOException {
        var locales = new ArrayList<LocaleTag>();
        for (var folder : folders(root.resolve("locales"))) {
            LocaleTag.parse(folder.getFileName().toString())
                    .filter(tag -> tag.tag().equals(folder.getFileName().toString()))
                    .ifPresent(locales::add);
        }
        var defaults = new Settings(DEFAULT_SOURCE, locales, "", Map.of());
        return optional(
                        "samepage.yaml",
                        List.of(defaults),
                        (file, faults) -> Optional.of(SettingsReader.read(file, defaults, faults)))
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
            bundles.put(
                    Bundle.LABELS,
                    made(
                            "labels " + locale,
                            List.of(own.file().text().isEmpty() ? locale : own, ownLabels, files(ownLabels)),
                            faults -> DefaultLabels.behind(own, ownLabels, faults)));
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
            read(
                            Workspace.path(locale, program),
                            List.of(),
                            (file, faults) -> BundleReader.read(file, locale, program, faults))
                    .ifPresent(bundle -> out.put(program, bundle));
        }
        return out;
    }

    // Texts are equal wherever they stand; a file that was read again is another.
    private static List<SourceFile> files(List<Message> messages) {
        return messages.stream()
                .map(message -> message.text().file())
                .distinct()
                .toList();
    }

    private <T> Optional<T> optional(String path, List<?> inputs, WorkspaceMemory.Parser<T> parser) {
        return Files.exists(root.resolve(path)) ? read(path, inputs, parser) : Optional.empty();
    }

    private <T> Optional<T> read(String path, List<?> inputs, WorkspaceMemory.Parser<T> parser) {
        return memory == null
                ? FileText.read(root.resolve(path), path, findings::add)
                        .flatMap(file -> parser.read(file, findings::add))
                : memory.read(root.resolve(path), path, inputs, findings::add, parser);
    }

    private <T> T made(String name, List<?> inputs, Function<Consumer<Finding>, T> maker) {
        return memory == null ? maker.apply(findings::add) : memory.made(name, inputs, findings::add, maker);
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
