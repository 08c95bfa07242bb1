package dev.samepage.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a frame takes as it stands, such as ids and amounts: a mark where each writing would print the same, else a part of the shape. */
final class Values {
    private final StringBuilder key;
    private final List<byte[]> all = new ArrayList<>();
    private boolean possible = true;

    /**
     * @param key of the shape
     */
    Values(StringBuilder key) {
        this.key = key;
    }

    /** What stands for each mark. */
    List<byte[]> all() {
        return all;
    }

    /** Whether what is taken as it stands cannot be read as a mark. */
    boolean possible() {
        return possible;
    }

    /**
     * What a template may look into; it becomes part of the shape.
     *
     * @param text nullable
     */
    String literal(String text) {
        if (text == null) {
            key.append('-');
            return null;
        }
        possible &= !Marker.in(text);
        key.append('"').append(text.length()).append('"').append(text);
        return text;
    }

    /**
     * What a template only prints.
     *
     * @param text nullable
     */
    String value(String text) {
        if (text == null) {
            return literal(null);
        }
        // What is not ASCII becomes "?".
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        if (!Marker.plain(bytes)) {
            return literal(text);
        }
        key.append('v');
        all.add(bytes);
        return Marker.value(all.size() - 1);
    }
}
