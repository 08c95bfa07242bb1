package dev.samepage.baseline;

import dev.samepage.finding.Subject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What a run looked at; of the rest it cannot say that anything is mended. An absent part means everything.
 *
 * <p>A rule that compares locales with one another sees less when fewer ran: leave it out of such a run's rules.
 */
public record Scope(
        Optional<Set<String>> locales,
        Optional<Set<String>> programs,
        Optional<Set<String>> rules,
        Optional<Set<Subject>> units) {
    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Scope {
        locales = locales.map(Set::copyOf);
        programs = programs.map(Set::copyOf);
        rules = rules.map(Set::copyOf);
        units = units.map(Set::copyOf);
    }

    public Scope withLocales(Collection<String> only) {
        return new Scope(Optional.of(Set.copyOf(only)), programs, rules, units);
    }

    public Scope withPrograms(Collection<String> only) {
        return new Scope(locales, Optional.of(Set.copyOf(only)), rules, units);
    }

    public Scope withRules(Collection<String> only) {
        return new Scope(locales, programs, Optional.of(Set.copyOf(only)), units);
    }

    /**
     * @param only subjects without a fact
     */
    public Scope withUnits(Collection<Subject> only) {
        return new Scope(locales, programs, rules, Optional.of(Set.copyOf(only)));
    }

    boolean covers(Entry entry) {
        return covers(locales, entry.locale())
                && covers(programs, entry.program())
                && covers(rules, entry.rule())
                && covers(units, new Subject(entry.locale(), entry.program(), entry.key(), ""));
    }

    private static <T> boolean covers(Optional<Set<T>> only, T value) {
        return only.map(values -> values.contains(value)).orElse(true);
    }
}
