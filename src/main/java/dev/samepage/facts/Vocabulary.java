package dev.samepage.facts;

import java.util.List;

/**
 * The names that a comparison should know, for one pair of languages.
 *
 * @param names each with its forms on either side
 */
public record Vocabulary(List<Name> names) {
    public static final Vocabulary EMPTY = new Vocabulary(List.of());

    public Vocabulary {
        names = List.copyOf(names);
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
