package dev.samepage.site.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * A programme as the last build saw it.
 *
 * @param inputs the stamps of its files, in the order of {@link Inputs}
 * @param outputs its pages
 * @param summary what the rest of the site must know of it, as the site has written it down
 */
public record RememberedProgram(String name, List<Stamp> inputs, List<Written> outputs, byte[] summary) {
    void write(Row out) {
        out.put(name).put(inputs.size());
        inputs.forEach(out::put);
        write(outputs, out);
        out.put(summary);
    }

    static RememberedProgram read(Row in) {
        var name = in.text();
        var inputs = new ArrayList<Stamp>();
        for (var count = in.number(); count > 0; count--) {
            inputs.add(in.stamp());
        }
        return new RememberedProgram(name, inputs, written(in), in.block());
    }

    static void write(List<Written> outputs, Row out) {
        out.put(outputs.size());
        outputs.forEach(output -> out.put(output.path()).put(output.hash()).put(output.stamp()));
    }

    static List<Written> written(Row in) {
        var out = new ArrayList<Written>();
        for (var count = in.number(); count > 0; count--) {
            out.add(new Written(inside(in.text()), in.hash(), in.stamp()));
        }
        return out;
    }

    // The file may have been tampered with; a path out of the site would let us delete there.
    private static String inside(String path) {
        if (path.startsWith("/") || path.contains("..") || path.contains("\\") || path.contains(":")) {
            throw new IllegalArgumentException("no path inside a site: " + path);
        }
        return path;
    }
}
