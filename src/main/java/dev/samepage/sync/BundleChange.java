package dev.samepage.sync;

import dev.samepage.bundle.Bundle;
import dev.samepage.finding.Finding;
import dev.samepage.yaml.BundleText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A bundle as it was read and the text that its file should have.
 *
 * @param changes in the order of the model
 */
public record BundleChange(Bundle bundle, String text, List<Change> changes) {
    public BundleChange {
        changes = List.copyOf(changes);
    }

    static Optional<BundleChange> of(BundleText text, List<Change> changes, Consumer<Finding> findings) {
        return text.text(findings).map(written -> new BundleChange(text.bundle(), written, changes));
    }

    /** How many units something happened to. */
    public long count(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
