package dev.samepage.check.memory;

import dev.samepage.memory.Basis;
import dev.samepage.memory.Row;
import dev.samepage.memory.Seen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one check read and found.
 *
 * @param basis of all its findings
 * @param programs by name
 */
record CheckMemory(Basis basis, Extent extent, Part labels, Map<String, Program> programs) {
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
        basis.write(out);
        extent.write(out);
        out.put(labels.bytes());
        out.put(programs.size());
        programs.forEach((name, program) -> program.write(out.put(name)));
    }

    static CheckMemory read(Row in) {
        var basis = Basis.read(in);
        var extent = Extent.read(in);
        var labels = Part.read(in.row());
        var programs = new LinkedHashMap<String, Program>();
        for (var count = in.number(); count > 0; count--) {
            programs.put(in.text(), Program.read(in));
        }
        return new CheckMemory(basis, extent, labels, programs);
    }
}
