package dev.samepage.workspace;

import dev.samepage.bundle.Bundle;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.yaml.BundleReader;
import dev.samepage.yaml.KnownTexts;
import dev.samepage.yaml.ProgramReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A workspace whose programmes are read when somebody asks, so that ten thousand of them need not stand in memory
 * together. Immutable; threads may read programmes side by side.
 */
public final class WorkspaceFiles {
    private final Workspace shared;
    private final List<String> programs;
    private final Map<LocaleTag, Set<String>> bundles;
    private final WorkspaceMemory memory;

    /**
     * @param programs the names of the programmes' files, in order
     * @param bundles for each locale the programmes that have a file there
     */
    WorkspaceFiles(
            Workspace shared, List<String> programs, Map<LocaleTag, Set<String>> bundles, WorkspaceMemory memory) {
        this.shared = shared;
        this.programs = List.copyOf(programs);
        this.bundles = bundles;
        this.memory = memory;
    }

    /**
     * Reads what all programmes share and lists them.
     *
     * @throws IOException when a folder cannot be listed; bad content is among the findings
     */
    public static WorkspaceFiles open(Path root) throws IOException {
        return new WorkspaceReader(root, WorkspaceMemory.NONE).open();
    }

    /** The names of the programmes, sound or not. */
    public List<String> programs() {
        return programs;
    }

    /** Settings, glossary, labels with their translations, and rules; no programmes, and the findings outside them. */
    public Workspace shared() {
        return shared;
    }

    /** One programme with its bundles and what is wrong with their files; without labels. */
    public Workspace program(String name) {
        var findings = new ArrayList<Finding>();
        Consumer<Finding> found = findings::add;
        var source = shared.settings().source();
        var program = memory.read(
                shared.root(),
                "content/programs/" + name + ".yaml",
                List.of(source, shared.glossary()),
                found,
                (file, faults) -> ProgramReader.read(file, source, shared.glossary(), faults));
        var known = KnownTexts.of(program.map(Program::messages).orElse(List.of()));
        var read = new LinkedHashMap<LocaleTag, Map<String, Bundle>>();
        for (var folder : bundles.entrySet()) {
            var locale = folder.getKey();
            if (name.equals(Bundle.LABELS)) {
                read.put(locale, shared.bundles().get(locale));
            } else if (folder.getValue().contains(name)) {
                var bundle = memory.read(
                        shared.root(),
                        Workspace.path(locale, name),
                        List.of(),
                        found,
                        (file, faults) -> BundleReader.read(file, locale, name, known, faults));
                if (bundle.isPresent()) {
                    read.put(locale, Map.of(name, bundle.get()));
                }
            }
        }
        return new Workspace(
                shared.root(),
                shared.settings(),
                shared.glossary(),
                List.of(),
                program.stream().toList(),
                read,
                shared.rules(),
                findings.stream().sorted(Finding.ORDER).toList());
    }

    /** The whole workspace at once. */
    public Workspace all() {
        var parts = programs.parallelStream().map(this::program).toList();
        var all = new LinkedHashMap<LocaleTag, Map<String, Bundle>>();
        shared.bundles().forEach((locale, labels) -> all.put(locale, new LinkedHashMap<>(labels)));
        var read = new ArrayList<Program>();
        var findings = new ArrayList<>(shared.findings());
        for (var part : parts) {
            read.addAll(part.programs());
            part.bundles().forEach((locale, bundle) -> all.get(locale).putAll(bundle));
            findings.addAll(part.findings());
        }
        return new Workspace(
                shared.root(),
                shared.settings(),
                shared.glossary(),
                shared.labels(),
                List.copyOf(read),
                all,
                shared.rules(),
                findings.stream().sorted(Finding.ORDER).toList());
    }
}
