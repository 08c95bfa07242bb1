package dev.samepage.check.memory;

import dev.samepage.memory.Row;
import dev.samepage.memory.Seen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one check read and found.
 *
 * @param key what else its findings depend on: the program and the options
 * @param shared the files that all programmes share, by path
 * @param programs by name
 */
record CheckMemory(String key, Map<String, Seen> shared, Extent extent, Part labels, Map<String, Program> programs) {
    static final int FORMAT = 1;

    /** @param inputs its files, in the order of {@link dev.samepage.memory.Inputs} */
    record Program(List<Seen> inputs, Part part) {
        void write(Row out) {
            out.put(inputs.size());
            inputs.forEach(input -> input.write(out));
            out.put(part.bytes());
        }

        static Program read(Row in) {
            var inputs = new ArrayList<Seen>();
            for (var count = in.number(); count > 0; count--) {
                inputs.add(Seen.read(in));
            }
            return new Program(inputs, Part.read(in.row()));
        }
    }

    void write(Row out) {
        out.put(key).put(shared.size());
        shared.forEach((path, seen) -> seen.write(out.put(path)));
        extent.write(out);
        out.put(labels.bytes());
        out.put(programs.size());
        programs.forEach((name, program) -> program.write(out.put(name)));
    }

    static CheckMemory read(Row in) {
        var key = in.text();
        var shared = new TreeMap<String, Seen>();
        for (var count = in.number(); count > 0; count--) {
            shared.put(in.text(), Seen.read(in));
        }
        var extent = Extent.read(in);
        var labels = Part.read(in.row());
        var programs = new LinkedHashMap<String, Program>();
        for (var count = in.number(); count > 0; count--) {
            programs.put(in.text(), Program.read(in));
        }
        return new CheckMemory(key, shared, extent, labels, programs);
    }
}
