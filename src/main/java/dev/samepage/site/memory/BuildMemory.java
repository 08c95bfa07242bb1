package dev.samepage.site.memory;

import dev.samepage.memory.Basis;
import dev.samepage.memory.MemoryFile;
import dev.samepage.memory.Row;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one build read and wrote.
 *
 * @param basis of all its pages
 * @param programs by name
 * @param site the outputs that belong to no single programme, by the names of what is made together
 */
public record BuildMemory(Basis basis, Map<String, RememberedProgram> programs, Map<String, Outputs> site) {
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
        var basis = Basis.read(in);
        var programs = new LinkedHashMap<String, RememberedProgram>();
        for (var count = in.number(); count > 0; count--) {
            var program = RememberedProgram.read(in);
            programs.put(program.name(), program);
        }
        var site = new LinkedHashMap<String, Outputs>();
        for (var count = in.number(); count > 0; count--) {
            site.put(in.text(), Outputs.read(in));
        }
        return new BuildMemory(basis, programs, site);
    }

    public void write(Row out) {
        basis.write(out);
        out.put(programs.size());
        programs.values().forEach(program -> program.write(out));
        out.put(site.size());
        site.forEach((name, outputs) -> outputs.write(out.put(name)));
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
