package dev.samepage.workspace;

import dev.samepage.bundle.Bundle;
import dev.samepage.customrules.CustomRule;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.memory.MemoryFile;
import dev.samepage.model.Glossary;
import dev.samepage.model.Message;
import dev.samepage.model.Program;
import dev.samepage.model.Settings;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that was read from a workspace.
 *
 * @param labels the pages' own source texts
 * @param programs in the order of their file names; those with findings are left out
 * @param bundles by locale, then by programme id or {@link Bundle#LABELS}; a missing file is an empty bundle
 * @param rules that the workspace brings itself
 * @param findings what is wrong with the files themselves; a workspace with any is not fit for use
 */
public record Workspace(
        Path root,
        Settings settings,
        Glossary glossary,
        List<Message> labels,
        List<Program> programs,
        Map<LocaleTag, Map<String, Bundle>> bundles,
        List<CustomRule> rules,
        List<Finding> findings) {
    /** Beside {@code samepage.yaml}, where all that people write lies. */
    public static final List<String> FOLDERS = List.of("content", "locales", "rules", "templates");

    /** Whether a path lies in one of a workspace's folders, or in what commands remember of them. */
    public static boolean owns(Path root, Path path) {
        var whole = root.toAbsolutePath().normalize();
        var place = path.toAbsolutePath().normalize();
        return place.startsWith(whole.resolve(MemoryFile.FOLDER))
                || FOLDERS.stream().anyMatch(folder -> place.startsWith(whole.resolve(folder)));
    }

    /**
     * Reads a workspace.
     *
     * @throws IOException when the folder itself cannot be listed; bad content is in {@link #findings()}
     */
    public static Workspace read(Path root) throws IOException {
        return WorkspaceFiles.open(root).all();
    }

    /**
     * Reads a workspace again; what has not changed since the memory's last use is the very same object.
     *
     * @throws IOException when the folder itself cannot be listed; bad content is in {@link #findings()}
     */
    public static Workspace read(Path root, WorkspaceMemory memory) throws IOException {
        memory.start();
        return new WorkspaceReader(root, memory).open().all();
    }

    public Bundle bundle(String program, LocaleTag locale) {
        var bundle = bundles.getOrDefault(locale, Map.of()).get(program);
        return bundle != null ? bundle : Bundle.empty(locale, program, path(locale, program));
    }

    /** The files of the programmes and of all bundles. */
    public List<SourceFile> files() {
        var out = new ArrayList<SourceFile>();
        for (var program : programs) {
            out.add(program.file());
        }
        for (var locale : bundles.values()) {
            for (var bundle : locale.values()) {
                out.add(bundle.file());
            }
        }
        return out;
    }

    /** The same with more that is wrong with its files. */
    public Workspace withFindings(List<Finding> more) {
        var all = Stream.concat(findings.stream(), more.stream())
                .sorted(Finding.ORDER)
                .toList();
        return new Workspace(root, settings, glossary, labels, programs, bundles, rules, all);
    }

    /** How findings name a bundle's file. */
    static String path(LocaleTag locale, String program) {
        return "locales/" + locale.tag() + "/" + program + ".yaml";
    }
}
