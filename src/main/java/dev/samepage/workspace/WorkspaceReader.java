package dev.samepage.workspace;

import dev.samepage.bundle.Bundle;
import dev.samepage.customrules.CustomRule;
import dev.samepage.finding.Finding;
import dev.samepage.finding.SeveritySetting;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Settings;
import dev.samepage.text.Nearest;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.GlossaryReader;
import dev.samepage.yaml.InputFault;
import dev.samepage.yaml.RulesReader;
import dev.samepage.yaml.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Reads what the programmes of a workspace share, in the order in which the files need one another. */
final class WorkspaceReader {
    private static final String YAML = ".yaml";
    private static final LocaleTag DEFAULT_SOURCE = LocaleTag.of("en-US");

    private final Path root;
    private final WorkspaceMemory memory;
    private final List<Finding> findings = new ArrayList<>();

    WorkspaceReader(Path root, WorkspaceMemory memory) {
        this.root = root;
        this.memory = memory;
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
            return new WorkspaceFiles(nothing, List.of(), Map.of(), memory);
        }
        // Two threads read what needs nothing of the other's.
        var glossary = CompletableFuture.supplyAsync(this::glossary);
        var settings = settings();
        var labels = new LabelFiles(root, memory);
        var sources = CompletableFuture.supplyAsync(() -> labels.sources(settings.source()));
        var names = programNames(folder);
        if (names.isEmpty()) {
            fault("content/programs", "the workspace has no programme", "add content/programs/<program>.yaml");
        }
        programs(settings, names);
        var files = bundleFiles(settings, new HashSet<>(names));
        var bundles = labels.bundles(settings, files);
        var rules = rules(settings);
        var translated = new LinkedHashMap<LocaleTag, Map<String, Bundle>>();
        for (var one : labels.behind(bundles, sources.join(), settings.source())) {
            translated.put(one.locale(), Map.of(Bundle.LABELS, one.bundle()));
            findings.addAll(one.findings());
        }
        findings.addAll(glossary.join().findings());
        findings.addAll(sources.join().findings());
        var shared = new Workspace(
                root,
                settings,
                glossary.join().terms(),
                sources.join().all(),
                List.of(),
                translated,
                rules,
                findings.stream().sorted(Finding.ORDER).toList());
        return new WorkspaceFiles(shared, names, files, memory);
    }

    /** The glossary, and what is wrong with it. */
    private record Terms(Glossary terms, List<Finding> findings) {}

    private Terms glossary() {
        var found = new ArrayList<Finding>();
        var terms = memory.readOptional(
                root,
                "content/glossary.yaml",
                List.of(),
                found::add,
                (file, faults) -> Optional.of(GlossaryReader.read(file, faults)));
        return new Terms(terms.orElse(Glossary.EMPTY), found);
    }

    /** Severities may be set for programmes that there are, and for the labels. */
    private void programs(Settings settings, List<String> names) {
        var known = new ArrayList<>(names);
        known.add(Bundle.LABELS);
        settings.severities().settings().stream()
                .map(SeveritySetting::program)
                .filter(program -> !program.isEmpty() && !known.contains(program.value()))
                .map(program -> InputFault.UNKNOWN_REFERENCE
                        .at(program.place(), "there is no programme `" + program.value() + "`")
                        .help(Nearest.help(program.value(), known, "use one of " + String.join(", ", known))))
                .distinct()
                .forEach(findings::add);
    }

    // Ids are unique among all files, so the files are looked at together.
    private List<CustomRule> rules(Settings settings) throws IOException {
        var folder = root.resolve("rules");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var files = new ArrayList<SourceFile>();
        for (var name : yamlFiles(folder)) {
            memory.read(root, "rules/" + name, List.of(), findings::add, (file, faults) -> Optional.of(file))
                    .ifPresent(files::add);
        }
        return memory.made("rules", List.of(settings.locales(), files), findings::add, faults -> {
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
        return memory.readOptional(
                        root,
                        "samepage.yaml",
                        List.of(defaults),
                        findings::add,
                        (file, faults) -> Optional.of(SettingsReader.read(file, defaults, faults)))
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
                        .help(Nearest.help(name, known, "add it to `locales` in samepage.yaml, or remove the folder")));
                continue;
            }
            out.put(locale.get(), bundleFiles(folder, locale.get(), programs));
        }
        return out;
    }

    private Set<String> bundleFiles(Path folder, LocaleTag locale, Set<String> programs) throws IOException {
        var out = new LinkedHashSet<String>();
        for (var program : programNames(folder)) {
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

    private void fault(String path, String message, String help) {
        findings.add(InputFault.UNREADABLE_FILE
                .at(new SourceFile(path, "").whole(), message)
                .help(help));
    }

    /** What the files are named after, in the files' order. */
    private static List<String> programNames(Path folder) throws IOException {
        var out = new ArrayList<String>();
        for (var file : yamlFiles(folder)) {
            out.add(file.substring(0, file.length() - YAML.length()));
        }
        return out;
    }

    private static List<String> yamlFiles(Path folder) throws IOException {
        // Names alone, since a path for each of thousands of files takes several times as long.
        var names = folder.toFile().list((parent, name) -> name.endsWith(YAML));
        if (names == null) {
            // Tells why.
            Files.newDirectoryStream(folder).close();
            throw new IOException(folder + " cannot be listed");
        }
        Arrays.sort(names);
        return List.of(names);
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
