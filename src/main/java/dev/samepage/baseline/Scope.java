package dev.samepage.baseline;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What a run looked at; of the rest it cannot say that anything is mended. An absent part means everything.
 *
 * <p>A rule that compares locales with one another sees less when fewer ran: leave it out of such a run's rules.
 */
public record Scope(Optional<Set<String>> locales, Optional<Set<String>> programs, Optional<Set<String>> rules) {
    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    public Scope {
        locales = locales.map(Set::copyOf);
        programs = programs.map(Set::copyOf);
        rules = rules.map(Set::copyOf);
    }

    public Scope withLocales(Collection<String> only) {
        return new Scope(Optional.of(Set.copyOf(only)), programs, rules);
    }

    public Scope withPrograms(Collection<String> only) {
        return new Scope(locales, Optional.of(Set.copyOf(only)), rules);
    }

    public Scope withRules(Collection<String> only) {
        return new Scope(locales, programs, Optional.of(Set.copyOf(only)));
    }

    boolean covers(Entry entry) {
        return covers(locales, entry.locale()) && covers(programs, entry.program()) && covers(rules, entry.rule());
    }

    private static boolean covers(Optional<Set<String>> only, String value) {
        return only.map(values -> values.contains(value)).orElse(true);
    }
}
