package dev.samepage.model;

import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Derived;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The terms of a workspace in the order of the file. */
public final class Glossary {
    public static final Glossary EMPTY = new Glossary(java.util.List.of());

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Derived derived = new Derived();

    public Glossary(Collection<Term> terms) {
        terms.forEach(term -> this.terms.putIfAbsent(term.id(), term));
    }

    public Collection<Term> terms() {
        return java.util.Collections.unmodifiableCollection(terms.values());
    }

    public Optional<Term> term(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** What others have made of the terms, for as long as there is the glossary. */
    public Derived derived() {
        return derived;
    }

    /**
     * What a term is called in a locale: its preferred form there, or the source word.
     *
     * @throws IllegalArgumentException for an id that is not in the glossary; the reader has refused such references
     */
    public String name(String id, LocaleTag locale) {
        var known = term(id);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("no term " + id);
        }
        var term = known.get();
        var forms = term.forms().get(locale);
        return forms == null || forms.preferred().isEmpty() ? term.source() : forms.preferred();
    }
}
