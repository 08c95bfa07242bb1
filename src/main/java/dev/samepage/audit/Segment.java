package dev.samepage.audit;

import dev.samepage.text.MappedText;

/** A block in its section, with what helps to find its partner. */
record Segment(Section section, Block block, Traits traits) {
    static Segment of(Section section, Block block) {
        return new Segment(section, block, Traits.of(block.text().value()));
    }

    MappedText text() {
        return block.text();
    }
}
