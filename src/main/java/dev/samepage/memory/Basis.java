package dev.samepage.memory;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a command makes its results of besides the programmes' own files: while it is the same, what was made of it is good.
 *
 * @param key what else they depend on: the program and the options
 * @param shared the files that all programmes share, by path
 */
public record Basis(String key, Map<String, Seen> shared) {
    /** Whether something was made from these shared files with these options. */
    public boolean fits(String wanted, Inputs inputs) {
        return key.equals(wanted) && inputs.shareAll(shared);
    }

    public void write(Row out) {
        out.put(key).put(shared.size());
        shared.forEach((path, seen) -> seen.write(out.put(path)));
    }

    public static Basis read(Row in) {
        var key = in.text();
        var shared = new TreeMap<String, Seen>();
        for (var count = in.number(); count > 0; count--) {
            shared.put(in.text(), Seen.read(in));
        }
        return new Basis(key, shared);
    }
}
