package dev.samepage.site.memory;

import dev.samepage.memory.Block;
import dev.samepage.memory.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files of a site that were made together, in the form in which builds remember them. A large site has hundreds of thousands,
 * of which most builds need none but to see that it is in place; so they are read when somebody asks, and not kept.
 */
public record Outputs(Block bytes) {
    public static final Outputs NONE = of(List.of());

    public static Outputs of(List<Written> outputs) {
        var row = new Row().put(outputs.size());
        outputs.forEach(output -> output.write(row));
        return new Outputs(row.content());
    }

    static Outputs read(Row in) {
        return new Outputs(in.block());
    }

    void write(Row out) {
        out.put(bytes);
    }

    /** How many there are. */
    public int count() {
        return new Row(bytes).number();
    }

    public List<Written> all() {
        var in = new Row(bytes);
        var count = in.number();
        var out = new ArrayList<Written>();
        for (; count > 0; count--) {
            out.add(Written.read(in));
        }
        return out;
    }

    /**
     * The same where all these files are in a site as they were written, with the stamps that they have now; the very same
     * object where nothing had to be read.
     */
    public Optional<Outputs> current(Path site) throws IOException {
        var all = all();
        return Written.current(site, all).map(now -> now == all ? this : of(now));
    }
}
