package dev.samepage.exchange.po;

import dev.samepage.text.MappedText;
import java.util.List;
import java.util.Optional;

/**
 * A message of a PO file.
 *
 * @param forms {@code msgstr}, or {@code msgstr[0]}, {@code msgstr[1]}, ...
 * @param hash of the source where the file was exported here, or empty
 */
record PoEntry(
        Optional<MappedText> context,
        MappedText id,
        Optional<MappedText> plural,
        List<MappedText> forms,
        boolean fuzzy,
        String hash) {
    PoEntry {
        forms = List.copyOf(forms);
    }

    boolean isHeader() {
        return id.isEmpty() && context.isEmpty();
    }
}
