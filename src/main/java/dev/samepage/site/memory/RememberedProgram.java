package dev.samepage.site.memory;

import dev.samepage.memory.Block;
import dev.samepage.memory.Row;
import dev.samepage.memory.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A programme as the last build saw it.
 *
 * @param inputs its files, in the order of {@link dev.samepage.memory.Inputs}
 * @param outputs its pages
 * @param summary what the rest of the site must know of it, as the site has written it down
 * @param words by which it is found in those languages that were made anew, by their tags, in UTF-8 with blanks between
 *     them, each word in one of the blocks; the next build finds them in the site
 * @param written all of it in a row's form; null where it was not read from one
 */
public record RememberedProgram(
        String name, List<Seen> inputs, Outputs outputs, Block summary, Map<String, List<Block>> words, Block written) {
    public RememberedProgram(
            String name, List<Seen> inputs, Outputs outputs, Block summary, Map<String, List<Block>> words) {
        this(name, inputs, outputs, summary, words, null);
    }

    public RememberedProgram withInputs(List<Seen> changed) {
        return new RememberedProgram(name, changed, outputs, summary, words);
    }

    /** The very same object where these are its outputs. */
    public RememberedProgram withOutputs(Outputs changed) {
        return changed == outputs ? this : new RememberedProgram(name, inputs, changed, summary, words);
    }

    void write(Row out) {
        if (written != null) {
            out.add(written);
            return;
        }
        out.put(name).put(inputs.size());
        inputs.forEach(input -> input.write(out));
        outputs.write(out);
        out.put(summary);
    }

    static RememberedProgram read(Row in) {
        var from = in.position();
        var name = in.text();
        var inputs = new ArrayList<Seen>();
        for (var count = in.number(); count > 0; count--) {
            inputs.add(Seen.read(in));
        }
        var outputs = Outputs.read(in);
        var summary = in.block();
        return new RememberedProgram(name, inputs, outputs, summary, Map.of(), in.since(from));
    }
}
