package dev.samepage.audit;

import dev.samepage.audit.Block.Kind;
import dev.samepage.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A block in its section, with what helps to find its partner.
 *
 * @param row of the whole table row for a cell, which says little alone; else the block's own
 */
record Segment(Section section, Block block, Traits traits, Traits row) {
    MappedText text() {
        return block.text();
    }

    /** The headings and blocks of some sections in their order. */
    static List<Segment> of(List<Section> sections) {
        var out = new ArrayList<Segment>();
        for (var section : sections) {
            section.heading().ifPresent(heading -> out.add(of(section, heading)));
            var blocks = section.blocks();
            for (var i = 0; i < blocks.size(); ) {
                var end = i + 1;
                while (end < blocks.size() && sameRow(blocks.get(i), blocks.get(end))) {
                    end++;
                }
                add(section, blocks.subList(i, end), out);
                i = end;
            }
        }
        return out;
    }

    private static void add(Section section, List<Block> blocks, List<Segment> out) {
        if (blocks.size() == 1) {
            out.add(of(section, blocks.get(0)));
            return;
        }
        var text = new StringBuilder();
        blocks.forEach(block -> text.append(block.text().value()).append('\n'));
        var row = Traits.of(text.toString());
        blocks.forEach(block -> out.add(new Segment(section, block, Traits.of(block.text()), row)));
    }

    private static Segment of(Section section, Block block) {
        var traits = Traits.of(block.text());
        return new Segment(section, block, traits, traits);
    }

    private static boolean sameRow(Block first, Block second) {
        return first.kind() == Kind.CELL
                && second.kind() == Kind.CELL
                && first.path().parentOrdinals().equals(second.path().parentOrdinals());
    }
}
