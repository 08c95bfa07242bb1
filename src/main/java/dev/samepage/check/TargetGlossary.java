package dev.samepage.check;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;

/** A glossary for one target language: what is made of both can be found again by it. A glossary is the same as itself only. */
public record TargetGlossary(Glossary glossary, LocaleTag target) {
    // By hand, since a record's own make code when they are first called.
    @Override
    public boolean equals(Object other) {
        return other instanceof TargetGlossary that && glossary == that.glossary && target.equals(that.target);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(glossary) + target.hashCode();
    }
}
