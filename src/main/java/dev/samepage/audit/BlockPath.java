package dev.samepage.audit;

/**
 * Where a block stands among lists, quotes and tables.
 *
 * @param shape one letter per container from the outside in: {@code o} and {@code u} lists, {@code q} quote, {@code t}
 *     table, {@code h} HTML
 * @param ordinals the counts that go with it, such as {@code 1.3/1.2}: the third item of the first list, ...
 */
record BlockPath(String shape, String ordinals) {
    static final BlockPath ROOT = new BlockPath("", "");

    BlockPath child(char container, String ordinal) {
        return new BlockPath(shape + container, ordinals.isEmpty() ? ordinal : ordinals + "/" + ordinal);
    }

    /** All but the last count; of a cell its row, of an item its list. */
    String parentOrdinals() {
        return ordinals.substring(0, Math.max(0, ordinals.lastIndexOf('.')));
    }

    /** The last count; of a cell its column, of an item its number. */
    String lastOrdinal() {
        return ordinals.substring(ordinals.lastIndexOf('.') + 1);
    }

    int depth() {
        return shape.length();
    }
}
