package dev.samepage.measure;

import dev.samepage.finding.Finding;
import java.util.List;
import java.util.Map;

/** A true translation, as a bundle or a page, that a measure may change before it goes through all rules. */
interface Sheet {
    /** A text of the sheet; on pages only the first of equal ones. */
    record Row(String key, String source, String target) {}

    String locale();

    String name();

    List<Row> rows();

    /** What all rules say where some rows, by their keys, have other targets; an empty target is left out. */
    List<Finding> check(Map<String, String> targets);

    /** What all rules say where the source of a row has changed since; empty for pages, which hold their source. */
    default List<Finding> checkWithSource(String key, String source) {
        return List.of();
    }
}
