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
 */
public record RememberedProgram(
        String name, List<Seen> inputs, Outputs outputs, Block summary, Map<String, List<Block>> words) {
    public RememberedProgram withInputs(List<Seen> changed) {
        return new RememberedProgram(name, changed, outputs, summary, words);
    }

    public RememberedProgram withOutputs(Outputs changed) {
        return new RememberedProgram(name, inputs, changed, summary, words);
    }

    void write(Row out) {
        out.put(name).put(inputs.size());
        inputs.forEach(input -> input.write(out));
        outputs.write(out);
        out.put(summary);
    }

    static RememberedProgram read(Row in) {
        var name = in.text();
        var inputs = new ArrayList<Seen>();
        for (var count = in.number(); count > 0; count--) {
            inputs.add(Seen.read(in));
        }
        return new RememberedProgram(name, inputs, Outputs.read(in), in.block(), Map.of());
    }
}
