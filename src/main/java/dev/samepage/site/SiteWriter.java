package dev.samepage.site;

import dev.samepage.finding.Finding;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Takes a site's outputs and puts them in place only when all of them are there.
 *
 * <p>Changed outputs wait in a folder inside the site, so that each of them moves into place as one step. Until
 * {@link #commit} nothing of the last site is touched.
 */
final class SiteWriter implements AutoCloseable {
    private static final String STAGING = ".samepage-staging";

    private final Path site;
    private final Path staging;
    private final Manifest before;
    private final Map<String, String> outputs = new ConcurrentSkipListMap<>();
    private final Set<String> changed = new ConcurrentSkipListSet<>();
    private final List<Finding> conflicts = Collections.synchronizedList(new ArrayList<>());

    SiteWriter(Path site) throws IOException {
        this.site = site;
        this.staging = site.resolve(STAGING);
        this.before = Manifest.read(site);
        // What an interrupted build left behind is of no use.
        remove(staging);
    }

    void add(String path, String text) throws IOException {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes one output; may be called by several threads. */
    void add(String path, byte[] bytes) throws IOException {
        if (outputs.putIfAbsent(path, sha256(bytes)) != null) {
            conflict(path, "two pages have the path `" + path + "`", "rename one of the programmes");
            return;
        }
        var target = site.resolve(path);
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return;
        }
        if (Files.exists(target) && !before.outputs().containsKey(path)) {
            conflict(
                    path,
                    "`" + path + "` stands where a page belongs, and no manifest says that it was built",
                    "move the file away, or choose another folder with --out");
            return;
        }
        var waiting = staging.resolve(path);
        Files.createDirectories(waiting.getParent());
        Files.write(waiting, bytes);
        changed.add(path);
    }

    /** Files that this tool did not write, in the way of those that it wants to write. */
    List<Finding> conflicts() {
        return List.copyOf(conflicts);
    }

    /**
     * Replaces the last site by the new one.
     *
     * @param programs versions by programme id, for the manifest
     */
    SiteResult.Files commit(Map<String, String> programs) throws IOException {
        var manifest = new Manifest(new TreeMap<>(outputs)).json(programs);
        for (var path : changed) {
            var target = site.resolve(path);
            Files.createDirectories(target.getParent());
            Files.move(
                    staging.resolve(path), target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        var removed = new ArrayList<String>();
        for (var old : before.outputs().entrySet()) {
            if (!outputs.containsKey(old.getKey()) && removeOwn(old.getKey(), old.getValue())) {
                removed.add(old.getKey());
            }
        }
        // The manifest comes last: where it names an output, the output is there.
        var bytes = manifest.getBytes(StandardCharsets.UTF_8);
        var file = site.resolve(Manifest.FILE);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.createDirectories(staging);
            var waiting = staging.resolve(Manifest.FILE);
            Files.write(waiting, bytes);
            Files.move(waiting, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        var unchanged = outputs.keySet().stream()
                .filter(path -> !changed.contains(path))
                .toList();
        return new SiteResult.Files(List.copyOf(changed), unchanged, removed);
    }

    @Override
    public void close() throws IOException {
        remove(staging);
    }

    // A page that somebody has changed since is theirs now.
    private boolean removeOwn(String path, String hash) throws IOException {
        var file = site.resolve(path);
        if (!Files.isRegularFile(file) || !sha256(Files.readAllBytes(file)).equals(hash)) {
            return false;
        }
        Files.delete(file);
        for (var folder = file.getParent(); !folder.equals(site) && empty(folder); folder = folder.getParent()) {
            Files.delete(folder);
        }
        return true;
    }

    private static boolean empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void conflict(String path, String message, String help) {
        conflicts.add(SiteFault.OUTPUT_CONFLICT
                .at(new SourceFile(path, "").whole(), message)
                .help(help));
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
