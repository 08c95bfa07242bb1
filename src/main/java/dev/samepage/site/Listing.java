package dev.samepage.site;

import dev.samepage.site.Templates.TemplateFault;
import java.io.IOException;
import java.util.List;

/**
 * Outputs that belong to no single programme and are made together.
 *
 * @param name by which builds remember them
 * @param shows the parts of the programmes' summaries that they show; while these are the same, so are the outputs
 * @param maker makes the outputs
 */
record Listing(String name, List<String> shows, Maker maker) {
    /** How outputs are made. */
    interface Maker {
        List<Output> make() throws TemplateFault, IOException;
    }
}
