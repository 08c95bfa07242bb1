package dev.samepage.check;

import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.List;
import java.util.function.Consumer;

/**
 * One thing that can be wrong. A rule keeps no state and implements whichever of the three views it needs.
 *
 * <p>The engine fills in a finding's subject and texts for {@link #check(Unit, Document, Consumer)}; the other two views
 * set them with {@link Finding#about} themselves.
 */
public interface Rule {
    RuleSpec spec();

    /** Looks at one unit. */
    default void check(Unit unit, Document document, Consumer<Finding> out) {}

    /** Looks at a whole document, for what no single unit shows. */
    default void check(Document document, Consumer<Finding> out) {}

    /** Looks at all locales of one programme or page together, for what the others keep and one has dropped. */
    default void check(List<Document> locales, Consumer<Finding> out) {}
}
