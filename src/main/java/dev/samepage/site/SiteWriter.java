package dev.samepage.site;

import dev.samepage.finding.Finding;
import dev.samepage.memory.Hash;
import dev.samepage.memory.Stamp;
import dev.samepage.site.memory.Outputs;
import dev.samepage.site.memory.Written;
import dev.samepage.text.LargeFile;
import dev.samepage.text.SourceFile;
import dev.samepage.text.WholeFolder;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Takes a site's outputs and puts them in place only when all of them are there.
 *
 * <p>Changed outputs wait in a folder inside the site, so that each of them moves into place as one step. Until
 * {@link #commit} nothing of the last site is touched.
 */
final class SiteWriter implements AutoCloseable {
    /** Where outputs wait in a site. */
    static final String STAGING = ".samepage-staging";

    private final Path site;
    private final Path staging;
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final boolean fresh;
    // The site's folder and those that it stands in, as far as they were not there.
    private final List<Path> missing = new ArrayList<>();
    private final long started = Stamp.now();
    private final FormerSite former;
    private final Map<String, Written> outputs = new ConcurrentHashMap<>();
    // What is in place already, in groups that are not looked into while no output comes to a place where there was
    // none.
    private final Set<Outputs> kept = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    private volatile boolean known = true;
    private volatile long moved;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final List<Finding> conflicts = Collections.synchronizedList(new ArrayList<>());

    /**
     * @param former what the last build wrote here
     */
    SiteWriter(Path site, FormerSite former) throws IOException {
        this.site = site;
        this.staging = site.resolve(STAGING);
        // What an interrupted build left behind is of no use.
        WholeFolder.delete(staging);
        for (var folder = site.toAbsolutePath(); folder != null && !Files.exists(folder); folder = folder.getParent()) {
            missing.add(folder);
        }
        this.fresh = !Files.isDirectory(site) || empty(site);
        this.former = former;
    }

    /**
     * Takes what one maker has made; may be called by several threads.
     *
     * @param earlier the paths of what it has made the last time
     * @return the files that wait for {@link #commit}, or are in place already
     */
    List<Written> add(List<Output> made, Set<String> earlier) throws IOException {
        var out = new ArrayList<Written>();
        for (var output : made) {
            out.add(add(output.path(), Bytes.of(output.bytes()), earlier));
        }
        return out;
    }

    /** The same for one file. */
    Written add(String path, Bytes bytes, Set<String> earlier) throws IOException {
        take(path, bytes, earlier);
        return outputs.get(path);
    }

    private void take(String path, Bytes bytes, Set<String> earlier) throws IOException {
        var hash = bytes.hash();
        if (outputs.putIfAbsent(path, new Written(path, hash, Stamp.NONE)) != null) {
            twice(path);
            return;
        }
        var again = earlier.contains(path);
        if (!again) {
            known = false;
        }
        // Where there is nothing yet, nothing needs to be looked at.
        if (!fresh) {
            var target = site.resolve(path);
            var stamp = Stamp.of(target);
            if (same(target, stamp, bytes)) {
                outputs.put(path, new Written(path, hash, stamp).settled(started));
                return;
            }
            if (Files.exists(target) && !again && !former.hashes().containsKey(path)) {
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

    /** Takes all that a maker has written the last time, which is in place already. */
    void keep(Outputs current) {
        kept.add(current);
    }

    /** Takes some of it. */
    void keep(List<Written> current) {
        current.forEach(output -> outputs.put(output.path(), output));
    }

    /** These outputs as they are in place after {@link #commit}; may be called by several threads. */
    Outputs written(Outputs taken) {
        if (kept.contains(taken)) {
            return taken;
        }
        var before = taken.all();
        var now = before.stream().map(this::now).toList();
        return now.equals(before) ? taken : Outputs.of(now);
    }

    private Written now(Written taken) {
        var output = outputs.get(taken.path());
        return changed.contains(taken.path()) ? output.settled(moved) : output;
    }

    private static boolean same(Path file, Stamp stamp, Bytes bytes) throws IOException {
        return stamp.size() == bytes.length() && bytes.same(Files.readAllBytes(file));
    }

    private Path stage(String path, Bytes bytes) throws IOException {
        var waiting = staging.resolve(path);
        folder(waiting.getParent());
        // In one go; Files.write takes 8 kB at a time, and a channel asks who writes.
        try (var file = new FileOutputStream(waiting.toFile())) {
            bytes.write(file);
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
        if (!known) {
            all(kept).map(Written::path).filter(outputs::containsKey).forEach(this::twice);
        }
        return List.copyOf(conflicts);
    }

    private static Stream<Written> all(Set<Outputs> groups) {
        return groups.stream().flatMap(group -> group.all().stream());
    }

    private void twice(String path) {
        conflict(path, "two pages have the path `" + path + "`", "rename one of the programmes");
    }

    /**
     * Replaces the last site by the new one.
     *
     * @param programs versions by programme id, for the manifest
     */
    SiteResult.Files commit(Map<String, String> programs) throws IOException {
        // Until now the changed outputs waited where nobody else writes.
        moved = Stamp.now();
        var paths = changed.toArray(String[]::new);
        Arrays.parallelSort(paths);
        var written = List.of(paths);
        var count = outputs.size() + kept.stream().mapToInt(Outputs::count).sum();
        // Where each output was there before, and as many as now, all are the same.
        var same = known && former.has(count);
        var file = site.resolve(Manifest.FILE);
        var before = same ? LargeFile.read(file) : null;
        var json = same ? Manifest.json(before, programs, sorted(outputs.values().stream())) : Optional.<byte[]>empty();
        if (json.isEmpty()) {
            // Hundreds of thousands of paths are sorted once.
            var all = paths.length == count
                    ? written.stream().map(outputs::get).toList()
                    : sorted(Stream.concat(outputs.values().stream(), all(kept)));
            json = Optional.of(new Manifest(all).json(programs));
        }
        var bytes = Bytes.of(json.get());
        var stays = same ? bytes.same(before) : same(file, Stamp.of(file), bytes);
        // A full disk is met before anything has moved.
        var manifest = stays ? null : stage(Manifest.FILE, bytes);
        move(written);
        var removed = same ? List.<String>of() : removed();
        // The manifest comes last: where it names an output, the output is there.
        if (manifest != null) {
            Files.move(manifest, file, Moves.REPLACE);
        }
        outputs.put(Manifest.FILE, new Written(Manifest.FILE, bytes.hash(), Stamp.of(file)).settled(moved));
        return new SiteResult.Files(written, count - paths.length, removed);
    }

    /** The manifest, once it is written. */
    Outputs manifest() {
        return Outputs.of(List.of(outputs.get(Manifest.FILE)));
    }

    private static List<Written> sorted(Stream<Written> outputs) {
        var sorted = outputs.toArray(Written[]::new);
        Arrays.parallelSort(sorted, (one, other) -> one.path().compareTo(other.path()));
        return Arrays.asList(sorted);
    }

    private List<String> removed() throws IOException {
        if (former.hashes().isEmpty()) {
            return List.of();
        }
        var now = new HashSet<>(outputs.keySet());
        all(kept).forEach(output -> now.add(output.path()));
        var removed = new ArrayList<String>();
        for (var old : former.hashes().entrySet()) {
            if (!now.contains(old.getKey()) && removeOwn(old.getKey(), old.getValue())) {
                removed.add(old.getKey());
            }
        }
        Collections.sort(removed);
        return removed;
    }

    private void move(List<String> paths) throws IOException {
        var moves = new Moves(staging, site);
        for (var path : paths) {
            moves.add(path);
        }
        moves.run();
    }

    @Override
    public void close() throws IOException {
        WholeFolder.delete(staging);
        for (var folder : missing) {
            if (!Files.isDirectory(folder) || !empty(folder)) {
                return;
            }
            Files.delete(folder);
        }
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
