package dev.samepage.site;

import dev.samepage.finding.Finding;
import dev.samepage.memory.Hash;
import dev.samepage.memory.Stamp;
import dev.samepage.site.memory.Written;
import dev.samepage.text.SourceFile;
import dev.samepage.text.WholeFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final boolean fresh;
    private final long started = Stamp.now();
    private final Map<String, Hash> before;
    private final Map<String, Written> outputs = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final List<Finding> conflicts = Collections.synchronizedList(new ArrayList<>());

    /**
     * @param before what the last build wrote here
     */
    SiteWriter(Path site, Map<String, Hash> before) throws IOException {
        this.site = site;
        this.staging = site.resolve(STAGING);
        // What an interrupted build left behind is of no use.
        WholeFolder.delete(staging);
        this.fresh = !Files.isDirectory(site) || empty(site);
        this.before = before;
    }

    /** Takes one output; may be called by several threads. */
    void add(Output output) throws IOException {
        var path = output.path();
        var bytes = output.bytes();
        var hash = Hash.of(bytes);
        if (outputs.putIfAbsent(path, new Written(path, hash, Stamp.NONE)) != null) {
            conflict(path, "two pages have the path `" + path + "`", "rename one of the programmes");
            return;
        }
        // Where there is nothing yet, nothing needs to be looked at.
        if (!fresh) {
            var target = site.resolve(path);
            var stamp = Stamp.of(target);
            if (same(target, stamp, bytes)) {
                outputs.put(path, new Written(path, hash, stamp).settled(started));
                return;
            }
            if (Files.exists(target) && !before.containsKey(path)) {
                conflict(
                        path,
                        "`" + path + "` stands where a page belongs, and no manifest says that it was built",
                        "move the file away, or choose another folder with --out");
                return;
            }
        }
        // Moving a file into its place keeps its stamp.
        outputs.put(path, new Written(path, hash, Stamp.of(stage(path, bytes))));
        changed.add(path);
    }

    /** Takes outputs that are in place already. */
    void keep(List<Written> current) {
        current.forEach(output -> outputs.put(output.path(), output));
    }

    /** Those of these outputs that were taken. */
    List<Written> written(List<String> paths) {
        return paths.stream().map(outputs::get).filter(Objects::nonNull).toList();
    }

    private static boolean same(Path file, Stamp stamp, byte[] bytes) throws IOException {
        return stamp.size() == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private Path stage(String path, byte[] bytes) throws IOException {
        var waiting = staging.resolve(path);
        folder(waiting.getParent());
        // In one go; Files.write takes 8 kB at a time.
        try (var file = FileChannel.open(
                waiting, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
        }
        return waiting;
    }

    // Thousands of files share a few folders.
    private void folder(Path folder) throws IOException {
        var name = folder.toString();
        if (!folders.contains(name)) {
            Files.createDirectories(folder);
            folders.add(name);
        }
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
        // Until now the changed outputs waited where nobody else writes.
        var now = Stamp.now();
        changed.forEach(path -> outputs.computeIfPresent(path, (same, output) -> output.settled(now)));
        var sorted = outputs.values().toArray(Written[]::new);
        Arrays.parallelSort(sorted, (one, other) -> one.path().compareTo(other.path()));
        move();
        var removed = new ArrayList<String>();
        for (var old : before.entrySet()) {
            if (!outputs.containsKey(old.getKey()) && removeOwn(old.getKey(), old.getValue())) {
                removed.add(old.getKey());
            }
        }
        // The manifest comes last: where it names an output, the output is there.
        var bytes = new Manifest(Arrays.asList(sorted)).json(programs);
        var file = site.resolve(Manifest.FILE);
        if (!same(file, Stamp.of(file), bytes)) {
            Files.move(stage(Manifest.FILE, bytes), file, Moves.REPLACE);
        }
        outputs.put(Manifest.FILE, new Written(Manifest.FILE, Hash.of(bytes), Stamp.of(file)).settled(now));
        var written = new ArrayList<String>();
        var unchanged = new ArrayList<String>();
        for (var output : sorted) {
            (changed.contains(output.path()) ? written : unchanged).add(output.path());
        }
        Collections.sort(removed);
        return new SiteResult.Files(written, unchanged, removed);
    }

    private void move() throws IOException {
        var moves = new Moves(staging, site);
        for (var path : changed) {
            moves.add(path);
        }
        moves.run();
    }

    @Override
    public void close() throws IOException {
        WholeFolder.delete(staging);
    }

    // A page that somebody has changed since is theirs now.
    private boolean removeOwn(String path, Hash hash) throws IOException {
        var file = site.resolve(path);
        if (!Files.isRegularFile(file) || !Hash.of(Files.readAllBytes(file)).equals(hash)) {
            return false;
        }
        Files.delete(file);
        for (var folder = file.getParent(); !folder.equals(site) && empty(folder); folder = folder.getParent()) {
            Files.delete(folder);
        }
        return true;
    }

    private static boolean empty(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    private void conflict(String path, String message, String help) {
        conflicts.add(SiteFault.OUTPUT_CONFLICT
                .at(new SourceFile(path, "").whole(), message)
                .help(help));
    }
}
