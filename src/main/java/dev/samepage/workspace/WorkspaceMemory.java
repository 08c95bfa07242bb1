package dev.samepage.workspace;

import dev.samepage.finding.Finding;
import dev.samepage.memory.Stamp;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What was read from a workspace the last time, so that reading it again parses only the files that have changed, and
 * everything else is the very same object. For one reading at a time.
 */
public final class WorkspaceMemory {
    /** Remembers nothing, for a workspace that is read once; safe for use by threads. */
    static final WorkspaceMemory NONE = new WorkspaceMemory(false);

    private final boolean remembers;
    private Map<String, Known> before = Map.of();
    private Map<String, Known> now = new ConcurrentHashMap<>();

    public WorkspaceMemory() {
        this(true);
    }

    private WorkspaceMemory(boolean remembers) {
        this.remembers = remembers;
    }

    /**
     * @param settled whether an equal stamp proves that the file is the same
     * @param inputs what the value was made from besides the file
     */
    private record Known(
            Optional<Stamp> stamp,
            boolean settled,
            Optional<SourceFile> file,
            List<?> inputs,
            Optional<?> value,
            List<Finding> findings) {}

    /** How a file's text becomes a value. */
    interface Parser<T> {
        Optional<T> read(SourceFile file, Consumer<Finding> findings);
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            return Optional.of(Stamp.of(file)).filter(Stamp::exists);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void start() {
        before = now;
        now = new ConcurrentHashMap<>();
    }

    /**
     * Reads a file, or hands out again what it held.
     *
     * @param path relative to the root; how findings name the file
     * @param inputs what the parser uses besides the file
     */
    <T> Optional<T> read(Path root, String path, List<?> inputs, Consumer<Finding> findings, Parser<T> parser) {
        var file = root.resolve(path);
        if (!remembers) {
            var text = FileText.read(file, path, findings);
            return text.isPresent() ? parser.read(text.get(), findings) : Optional.empty();
        }
        var known = before.get(path);
        var looked = Stamp.now();
        var stamp = stamp(file);
        var same = known != null && known.inputs().equals(inputs);
        if (!same || !known.settled() || stamp.isEmpty() || !stamp.equals(known.stamp())) {
            var found = new ArrayList<Finding>();
            var settled = stamp.isPresent() && stamp.get().settled(looked);
            var text = FileText.read(file, path, found::add);
            if (same
                    && text.isPresent()
                    && known.file().filter(text.get()::same).isPresent()) {
                known = new Known(stamp, settled, known.file(), inputs, known.value(), known.findings());
            } else {
                var value = text.flatMap(one -> parser.read(one, found::add));
                known = new Known(stamp, settled, text, inputs, value, List.copyOf(found));
            }
        }
        now.put(path, known);
        known.findings().forEach(findings);
        return cast(known.value());
    }

    /** The same for a file that need not be there. */
    <T> Optional<T> readOptional(Path root, String path, List<?> inputs, Consumer<Finding> findings, Parser<T> parser) {
        return Files.exists(root.resolve(path)) ? read(root, path, inputs, findings, parser) : Optional.empty();
    }

    /** A value made of others, or the same one again while these are the same. */
    <T> T made(String name, List<?> inputs, Consumer<Finding> findings, Function<Consumer<Finding>, T> maker) {
        if (!remembers) {
            return maker.apply(findings);
        }
        var known = before.get(name);
        if (known == null || !known.inputs().equals(inputs)) {
            var found = new ArrayList<Finding>();
            var value = Optional.of(maker.apply(found::add));
            known = new Known(Optional.empty(), true, Optional.empty(), inputs, value, List.copyOf(found));
        }
        now.put(name, known);
        known.findings().forEach(findings);
        return WorkspaceMemory.<T>cast(known.value()).orElseThrow();
    }

    // Each name is used for one kind of file only.
    @SuppressWarnings("unchecked")
    private static <T> Optional<T> cast(Optional<?> value) {
        return (Optional<T>) value;
    }
}
