package dev.samepage.cli;

import dev.samepage.sync.BundleChange;
import dev.samepage.sync.BundleChanges;
import dev.samepage.sync.Change.Kind;
import dev.samepage.text.IoReason;
import java.io.IOException;
import java.util.ArrayList;

/** Writes changed bundles and tells what changed. */
final class BundleWriting {
    private BundleWriting() {}

    static void write(BundleChanges changes) {
        try {
            changes.write();
        } catch (IOException e) {
            throw new UnusableInput("a bundle could not be written: " + IoReason.of(e)
                    + "; no file is damaged, so mend this and run the command again");
        }
    }

    /** Such as {@code de-DE/harbor: 2 added, 1 stale}. */
    static String summary(BundleChange bundle) {
        var counts = new ArrayList<String>();
        for (var kind : Kind.values()) {
            if (bundle.count(kind) > 0) {
                counts.add(bundle.count(kind) + " " + kind.id());
            }
        }
        return bundle.bundle().locale() + "/" + bundle.bundle().program() + ": " + String.join(", ", counts);
    }
}
