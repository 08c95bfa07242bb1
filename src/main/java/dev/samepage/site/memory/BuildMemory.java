package dev.samepage.site.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What one build read and wrote: the workspace's files and the site's by their stamps.
 *
 * @param key what else the site depends on: the program's version and the options
 * @param shared the stamps of the files that all programmes share, by path
 * @param programs by name
 * @param site the outputs that belong to no single programme, the manifest among them
 */
public record BuildMemory(
        String key, Map<String, Stamp> shared, Map<String, RememberedProgram> programs, List<Written> site) {
    private static final int FORMAT = 2;

    /** The memory of a file; empty where there is none, or it is damaged or of another version. */
    public static Optional<BuildMemory> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(file);
            var length = bytes.length - Long.BYTES;
            if (length < 0 || ByteBuffer.wrap(bytes, length, Long.BYTES).getLong() != sum(bytes, length)) {
                return Optional.empty();
            }
            return read(new Row(bytes));
        } catch (IOException | RuntimeException e) {
            // A memory is a help, not a need: without it everything is built anew.
            return Optional.empty();
        }
    }

    private static Optional<BuildMemory> read(Row in) {
        if (in.number() != FORMAT) {
            return Optional.empty();
        }
        var key = in.text();
        var shared = new TreeMap<String, Stamp>();
        for (var count = in.number(); count > 0; count--) {
            shared.put(in.text(), in.stamp());
        }
        var programs = new LinkedHashMap<String, RememberedProgram>();
        for (var count = in.number(); count > 0; count--) {
            var program = RememberedProgram.read(in);
            programs.put(program.name(), program);
        }
        return Optional.of(new BuildMemory(key, shared, programs, RememberedProgram.written(in)));
    }

    /** Writes the memory where that is possible; a folder that cannot be written costs time only. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            var ignore = file.resolveSibling(".gitignore");
            if (!Files.exists(ignore)) {
                Files.writeString(ignore, "# Written by samepage build; may be deleted.\n*\n");
            }
            var bytes = bytes();
            var own = Files.createTempFile(file.getParent(), "build", ".tmp");
            Files.write(own, bytes);
            Files.move(own, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Then the next build does everything again.
            return;
        }
    }

    private byte[] bytes() {
        var out = new Row();
        out.put(FORMAT).put(key).put(shared.size());
        shared.forEach((path, stamp) -> out.put(path).put(stamp));
        out.put(programs.size());
        programs.values().forEach(program -> program.write(out));
        RememberedProgram.write(site, out);
        var content = out.content();
        return out.put(sum(content, content.length)).content();
    }

    private static long sum(byte[] bytes, int length) {
        var sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    /** Whether this was built from the same shared files with the same options. */
    public boolean fits(String wanted, Inputs inputs) {
        return key.equals(wanted) && inputs.shareAll(shared);
    }

    /** A programme none of whose files has changed since, though its pages may have. */
    public Optional<RememberedProgram> unchanged(String name, Inputs inputs) {
        return Optional.ofNullable(programs.get(name)).filter(program -> inputs.same(name, program.inputs()));
    }

    /** All outputs by path. */
    public Map<String, Written> outputs() {
        var out = new LinkedHashMap<String, Written>();
        for (var program : programs.values()) {
            program.outputs().forEach(output -> out.put(output.path(), output));
        }
        site.forEach(output -> out.put(output.path(), output));
        return out;
    }

    /** Whether all of these files are in a site as they were written. */
    public static boolean current(Path site, List<Written> outputs) throws IOException {
        for (var output : outputs) {
            if (!Stamp.of(site.resolve(output.path())).equals(output.stamp())) {
                return false;
            }
        }
        return true;
    }
}
