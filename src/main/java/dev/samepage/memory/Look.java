package dev.samepage.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Looks at all files of a workspace once, without reading any. */
final class Look {
    static final String PROGRAMS = "content/programs";

    private static final String LOCALES = "locales";
    private static final String YAML = ".yaml";
    private static final String LABELS = "ui" + YAML;

    private final Path workspace;
    private final Map<String, List<Input>> seenBefore;
    private final SortedMap<String, List<Input>> programs = new TreeMap<>();
    private final SortedMap<String, Input> shared = new TreeMap<>();
    private List<String> locales = List.of();

    private Look(Path workspace, Map<String, List<Input>> seenBefore) {
        this.workspace = workspace;
        this.seenBefore = seenBefore;
    }

    /**
     * @param folders in the workspace all of whose files are shared by all programmes
     * @param seenBefore what was seen earlier of programmes that need not be looked at once more
     */
    static Look at(Path workspace, List<String> folders, Map<String, List<Input>> seenBefore) throws IOException {
        var look = new Look(workspace, seenBefore);
        try {
            look.look(folders, Stamp.now());
        } catch (UncheckedIOException | DirectoryIteratorException e) {
            throw (IOException) e.getCause();
        }
        return look;
    }

    /** The names of the locales' folders, in their order. */
    List<String> locales() {
        return locales;
    }

    /** Each programme's own file, and its bundle in each locale's folder, in the folders' order. */
    SortedMap<String, List<Input>> programs() {
        return programs;
    }

    /** The files that belong to no programme, by their paths in the workspace. */
    SortedMap<String, Input> shared() {
        return shared;
    }

    private void look(List<String> folders, long now) throws IOException {
        locales = List.copyOf(locales(workspace.resolve(LOCALES)));
        var listed = new ArrayList<Path>();
        listed.add(workspace.resolve(PROGRAMS));
        locales.forEach(locale -> listed.add(workspace.resolve(LOCALES).resolve(locale)));
        var files = IntStream.range(0, listed.size())
                .parallel()
                .mapToObj(at -> files(listed.get(at), at, now))
                .toList();
        var bundles = files.subList(1, files.size());
        var taken = new int[bundles.size()];
        for (var program : files.get(0).entrySet()) {
            var name = program.getKey();
            var inputs = new ArrayList<Input>(files.size());
            inputs.add(program.getValue());
            for (var at = 0; at < taken.length; at++) {
                var bundle = bundles.get(at).get(name);
                inputs.add(bundle == null ? Input.NONE : bundle);
                taken[at] += bundle == null ? 0 : 1;
            }
            programs.put(program(name), inputs);
        }
        for (var at = 0; at < taken.length; at++) {
            var folder = LOCALES + "/" + locales.get(at);
            shared.put(folder, Input.NONE);
            if (taken[at] < bundles.get(at).size() || files.get(0).containsKey(LABELS)) {
                // Labels, which are every programme's, and files that belong to none, of which a command must complain.
                bundles.get(at).forEach((name, bundle) -> {
                    if (name.equals(LABELS) || !files.get(0).containsKey(name)) {
                        shared.put(folder + "/" + name, bundle);
                    }
                });
            }
        }
        for (var file : List.of("samepage.yaml", "content/glossary.yaml", "content/ui.yaml")) {
            shared.put(file, Input.of(workspace.resolve(file), now));
        }
        for (var folder : folders) {
            tree(workspace.resolve(folder), now);
        }
    }

    private Map<String, Input> files(Path folder, int at, long now) {
        var out = new HashMap<String, Input>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder)) {
                for (var file : files) {
                    var name = file.getFileName().toString();
                    if (name.endsWith(YAML)) {
                        var before = before(name, at);
                        out.put(name, before == null ? Input.of(file, now) : before);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out;
    }

    private Input before(String file, int folder) {
        var inputs = file.equals(LABELS) ? null : seenBefore.get(program(file));
        // With another number of folders nothing of this look is used.
        return inputs == null || inputs.size() <= folder ? null : inputs.get(folder);
    }

    private static String program(String file) {
        return file.substring(0, file.length() - YAML.length());
    }

    private static TreeSet<String> locales(Path folder) throws IOException {
        var out = new TreeSet<String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, Files::isDirectory)) {
                files.forEach(file -> out.add(file.getFileName().toString()));
            }
        }
        return out;
    }

    private void tree(Path root, long now) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        // A folder may be a link to one that several workspaces share.
        try (var files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            for (var file : (Iterable<Path>) files::iterator) {
                shared.put(workspace.relativize(file).toString(), Input.of(file, now));
            }
        } catch (UncheckedIOException e) {
            // Such as links in a circle: then nothing is known of what is in there.
            shared.put(root + "/", Input.UNKNOWN);
        }
    }
}
