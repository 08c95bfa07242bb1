package dev.samepage.facts;

import dev.samepage.text.Derived;
import java.util.List;

/** The names that a comparison should know, for one pair of languages. One vocabulary serves many texts and threads. */
public final class Vocabulary {
    public static final Vocabulary EMPTY = new Vocabulary(List.of());

    private final List<Name> names;
    private final Vocabulary origin;
    // Made once, when a first text asks: a document's thousands of texts share them. A lost race makes an equal one.
    private volatile NameIndex sources;
    private volatile NameIndex targets;
    private volatile FactReader ofSources;
    private volatile FactReader ofTargets;
    private final Derived derived = new Derived();

    /** @param names each with its forms on either side */
    public Vocabulary(List<Name> names) {
        this.names = List.copyOf(names);
        this.origin = this;
    }

    private Vocabulary(List<Name> names, Vocabulary origin) {
        this.names = List.copyOf(names);
        this.origin = origin;
    }

    /**
     * The same names for another target language. A source text is read once for all of them.
     *
     * @throws IllegalArgumentException when the names or their source forms are others
     */
    public Vocabulary inTarget(List<Name> translated) {
        if (translated.size() != names.size()) {
            throw new IllegalArgumentException(translated.size() + " names instead of " + names.size());
        }
        for (var i = 0; i < names.size(); i++) {
            if (!names.get(i).source().equals(translated.get(i).source())) {
                throw new IllegalArgumentException("other source forms: " + translated.get(i));
            }
        }
        return new Vocabulary(translated, origin);
    }

    /** The one among vocabularies of the same source forms that stands for all of them. */
    public Vocabulary origin() {
        return origin;
    }

    public List<Name> names() {
        return names;
    }

    /** What others have made of the names. */
    public Derived derived() {
        return derived;
    }

    NameIndex index(Side side) {
        var index = side == Side.SOURCE ? sources : targets;
        if (index == null) {
            index = new NameIndex(this, side);
            if (side == Side.SOURCE) {
                sources = index;
            } else {
                targets = index;
            }
        }
        return index;
    }

    /** The one that read with it last; null before. */
    FactReader reader(Side side) {
        return side == Side.SOURCE ? ofSources : ofTargets;
    }

    void keep(FactReader reader, Side side) {
        if (side == Side.SOURCE) {
            ofSources = reader;
        } else {
            ofTargets = reader;
        }
    }

    /**
     * A name or term.
     *
     * @param id of the glossary's term, or the name itself where it was learnt from a document
     * @param source forms in the source language, the preferred one first
     * @param target forms in the target language, the preferred one first; empty where any translation will do
     * @param verbatim whether a translation keeps the name letter by letter
     */
    public record Name(String id, List<String> source, List<String> target, boolean verbatim) {
        public Name {
            source = List.copyOf(source);
            target = List.copyOf(target);
        }
    }
}
