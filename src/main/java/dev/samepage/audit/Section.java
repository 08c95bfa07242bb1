package dev.samepage.audit;

import java.util.List;
import java.util.Optional;

/**
 * A heading with the blocks up to the next heading.
 *
 * @param level 0 for what stands before the first heading
 * @param anchor the id given beside the heading, else the slug of its text; empty for level 0
 * @param anchored whether the page gives the anchor
 * @param path the anchors of the headings above it and its own, without the page's title; language-independent where
 *     anchors are given
 * @param heading without its anchor tag; empty for level 0
 */
record Section(int level, String anchor, boolean anchored, String path, Optional<Block> heading, List<Block> blocks) {
    Section {
        blocks = List.copyOf(blocks);
    }
}
