package dev.samepage.site.memory;

import dev.samepage.memory.Inputs;
import dev.samepage.memory.MemoryFile;
import dev.samepage.memory.Row;
import dev.samepage.memory.Seen;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one build read and wrote.
 *
 * @param key what else the site depends on: the program and the options
 * @param shared the files that all programmes share, by path
 * @param programs by name
 * @param site the outputs that belong to no single programme, by the names of what is made together
 */
public record BuildMemory(
        String key, Map<String, Seen> shared, Map<String, RememberedProgram> programs, Map<String, Outputs> site) {
    private static final int FORMAT = 5;

    /**
     * The file of a workspace that holds the memory of one site.
     *
     * @param site its folder
     */
    public static MemoryFile file(Path workspace, Path site) {
        return MemoryFile.of(workspace, "build", site.toString(), FORMAT);
    }

    public static BuildMemory read(Row in) {
        var key = in.text();
        var shared = new TreeMap<String, Seen>();
        for (var count = in.number(); count > 0; count--) {
            shared.put(in.text(), Seen.read(in));
        }
        var programs = new LinkedHashMap<String, RememberedProgram>();
        for (var count = in.number(); count > 0; count--) {
            var program = RememberedProgram.read(in);
            programs.put(program.name(), program);
        }
        var site = new LinkedHashMap<String, Outputs>();
        for (var count = in.number(); count > 0; count--) {
            site.put(in.text(), Outputs.read(in));
        }
        return new BuildMemory(key, shared, programs, site);
    }

    public void write(Row out) {
        out.put(key).put(shared.size());
        shared.forEach((path, seen) -> seen.write(out.put(path)));
        out.put(programs.size());
        programs.values().forEach(program -> program.write(out));
        out.put(site.size());
        site.forEach((name, outputs) -> outputs.write(out.put(name)));
    }

    /** Whether this was built from the same shared files with the same options. */
    public boolean fits(String wanted, Inputs inputs) {
        return key.equals(wanted) && inputs.shareAll(shared);
    }

    /** How many files the site has. */
    public int count() {
        return outputs().mapToInt(Outputs::count).sum();
    }

    /** All outputs of the site, as they were made together. */
    public Stream<Outputs> outputs() {
        return Stream.concat(programs.values().stream().map(RememberedProgram::outputs), site.values().stream());
    }
}
