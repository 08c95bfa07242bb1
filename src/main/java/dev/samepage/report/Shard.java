package dev.samepage.report;

import dev.samepage.finding.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of a whole check a run is, so that the parts' JSON reports can be put together again.
 *
 * @param index from 1 to {@code count}
 * @param of a name that all parts of one check share, and no other check has
 * @param usable whether the part's files could be read; if not, its findings say why, and nothing was checked
 * @param readable whether every translation is a message that a page can show
 * @param locales the only ones that were asked for; empty for all
 * @param units the only ones that were looked at, without facts; empty for all
 */
public record Shard(
        int index,
        int count,
        String of,
        boolean usable,
        boolean readable,
        Optional<Set<String>> locales,
        Optional<Set<Subject>> units) {
    public Shard {
        if (index < 1 || index > count) {
            throw new IllegalArgumentException("shard " + index + " of " + count);
        }
        locales = locales.map(Set::copyOf);
        units = units.map(Set::copyOf);
    }

    /** A rule that is switched off in a locale, or everywhere in one that is empty. */
    record Silence(String rule, String locale) {}

    /** What a run's settings have silenced, as far as a report shows it. */
    static List<Silence> silences(Run run) {
        return run.rules().stream()
                .flatMap(rule -> run.languages().targets().stream()
                        .filter(locale -> run.severities().silent(rule.id(), locale))
                        .map(locale -> new Silence(rule.id(), locale)))
                .toList();
    }
}
