package dev.samepage.audit;

/**
 * What a section is known by.
 *
 * @param heading of the heading's text
 * @param content of the blocks' texts, as far as is needed to tell sections apart
 */
record Outline(Section section, Traits heading, Traits content) {
    /** Characters. */
    private static final int ENOUGH = 4_000;

    static Outline of(Section section) {
        var text = new StringBuilder();
        for (var block : section.blocks()) {
            var value = block.text().value();
            text.append(value, 0, Math.min(value.length(), ENOUGH)).append('\n');
            if (text.length() > ENOUGH) {
                break;
            }
        }
        var heading = section.heading().map(block -> Traits.of(block.text())).orElseGet(() -> Traits.of(""));
        return new Outline(section, heading, Traits.of(text.toString()));
    }
}
