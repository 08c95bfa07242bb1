package dev.samepage.sync;

import java.util.Locale;

/** What happened to one unit. */
public record Change(Kind kind, String key) {
    /** In the order in which they are told. */
    public enum Kind {
        /** The model has a text that the bundle did not know. */
        ADDED,
        /** The source has changed since it was translated. */
        STALE,
        /** The unit followed a node that got another id. */
        MOVED,
        /** The model has the text no more; its translation is kept aside. */
        RETIRED,
        /** A retired translation is wanted again. */
        REVIVED,
        /** An untranslated unit whose text the model has no more. */
        REMOVED,
        /** The translator is done with the unit, or its suggestions or its untranslated source changed. */
        UPDATED,
        /** Somebody called a translation still right. */
        ACCEPTED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
