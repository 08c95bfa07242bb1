package dev.samepage.site;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that move from one folder into another, each as one step; a folder that is new there moves as a whole. */
final class Moves {
    static final CopyOption[] REPLACE = {StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE};

    private final Path from;
    private final Path to;
    // By their names with "/"; those in no folder by none.
    private final Map<String, List<String>> folders = new TreeMap<>();
    private List<String> paths = new ArrayList<>();
    private String last = "/";

    Moves(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    void add(String path) {
        // Most follow one of the same folder.
        if (!path.startsWith(last) || path.indexOf('/') + 1 != last.length()) {
            last = path.substring(0, path.indexOf('/') + 1);
            paths = folders.computeIfAbsent(last, name -> new ArrayList<>());
        }
        paths.add(path);
    }

    void run() throws IOException {
        var single = new ArrayList<String>();
        for (var folder : folders.entrySet()) {
            var name = folder.getKey();
            if (name.isEmpty() || Files.exists(to.resolve(name))) {
                single.addAll(folder.getValue());
            } else {
                Files.createDirectories(to);
                Files.move(from.resolve(name), to.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        var known = new HashMap<Path, Path>();
        for (var path : single) {
            var target = to.resolve(path);
            var parent = target.getParent();
            if (known.put(parent, parent) == null) {
                Files.createDirectories(parent);
            }
            Files.move(from.resolve(path), target, REPLACE);
        }
    }
}
