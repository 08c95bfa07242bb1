package dev.samepage.sync;

import dev.samepage.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What should change in a workspace.
 *
 * @param findings why a bundle cannot be edited; with any, nothing can be written
 */
public record BundleChanges(Path root, List<BundleChange> bundles, List<Finding> findings) {
    public BundleChanges {
        bundles = List.copyOf(bundles);
        findings = List.copyOf(findings);
    }

    /**
     * Writes all bundles.
     *
     * @throws IOException when one cannot be written; each file is then either as it was or as it should be
     */
    public void write() throws IOException {
        if (!findings.isEmpty()) {
            throw new IllegalStateException("bundles with findings are not written: " + findings);
        }
        var files = new FileReplacement(root);
        for (var bundle : bundles) {
            files.add(bundle.bundle().file().path(), bundle.bundle().file().text(), bundle.text());
        }
        files.write();
    }
}
