package dev.samepage.site.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a workspace as they are now, by their stamps.
 *
 * @param programs for each programme its own file and its bundle in each locale's folder, in the folders' order
 * @param shared the stamp of each other file that a page may depend on, by its path
 */
public record Inputs(Map<String, List<Stamp>> programs, Map<String, Stamp> shared) {
    private static final String PROGRAMS = "content/programs";
    private static final String LOCALES = "locales";
    private static final String YAML = ".yaml";
    // A file changed again within the clock's step would keep its stamp, so a stamp this young proves nothing.
    private static final long YOUNG = 20_000_000;
    private static final Stamp UNSURE = new Stamp(0, -2);

    /** Looks at all files, reads none. */
    public static Inputs of(Path workspace) throws IOException {
        var now = System.currentTimeMillis() * 1_000_000;
        var names = files(workspace.resolve(PROGRAMS), now);
        var folders = new ArrayList<Map<String, Stamp>>();
        var shared = new TreeMap<String, Stamp>();
        for (var folder : folders(workspace.resolve(LOCALES))) {
            var files = files(workspace.resolve(LOCALES).resolve(folder), now);
            // Labels, and files that belong to no programme, which a build must complain of.
            files.forEach((name, stamp) -> {
                if (!names.containsKey(name)) {
                    shared.put(LOCALES + "/" + folder + "/" + name, stamp);
                }
            });
            shared.put(LOCALES + "/" + folder, Stamp.NONE);
            folders.add(files);
        }
        for (var file : List.of("samepage.yaml", "content/glossary.yaml", "content/ui.yaml")) {
            shared.put(file, sure(Stamp.of(workspace.resolve(file)), now));
        }
        for (var folder : List.of("rules", "templates")) {
            tree(workspace, folder, now, shared);
        }
        var programs = new TreeMap<String, List<Stamp>>();
        names.forEach((name, stamp) -> {
            var inputs = new ArrayList<Stamp>();
            inputs.add(stamp);
            folders.forEach(folder -> inputs.add(folder.getOrDefault(name, Stamp.NONE)));
            programs.put(name.substring(0, name.length() - YAML.length()), inputs);
        });
        return new Inputs(programs, shared);
    }

    private static Map<String, Stamp> files(Path folder, long now) throws IOException {
        var out = new HashMap<String, Stamp>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*" + YAML)) {
                for (var file : files) {
                    out.put(file.getFileName().toString(), sure(Stamp.of(file), now));
                }
            }
        }
        return out;
    }

    private static TreeSet<String> folders(Path folder) throws IOException {
        var out = new TreeSet<String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, Files::isDirectory)) {
                files.forEach(file -> out.add(file.getFileName().toString()));
            }
        }
        return out;
    }

    private static void tree(Path workspace, String folder, long now, Map<String, Stamp> out) throws IOException {
        var root = workspace.resolve(folder);
        if (Files.isDirectory(root)) {
            try (var files = Files.walk(root)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    out.put(workspace.relativize(file).toString(), sure(Stamp.of(file), now));
                }
            }
        }
    }

    private static Stamp sure(Stamp stamp, long now) {
        return stamp.exists() && stamp.modified() > now - YOUNG ? UNSURE : stamp;
    }

    /** Whether every file shared by the programmes is surely the one of that time. */
    boolean shareAll(Map<String, Stamp> then) {
        return shared.equals(then) && !shared.containsValue(UNSURE);
    }

    /** Whether every file of a programme is surely the one of that time. */
    boolean same(String program, List<Stamp> then) {
        var inputs = programs.get(program);
        return inputs != null && inputs.equals(then) && !inputs.contains(UNSURE);
    }
}
