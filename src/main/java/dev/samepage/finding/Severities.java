package dev.samepage.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The severities that a workspace sets for rules, everywhere or for a locale or programme; the most specific holds. */
public record Severities(List<SeveritySetting> settings) {
    public static final Severities NONE = new Severities(List.of());

    public Severities {
        settings = List.copyOf(settings);
    }

    /**
     * What holds for a rule in a programme and locale; empty where nothing is set and findings keep their own severity.
     *
     * <p>A programme's locale goes before the programme, that before the locale, and that before the rule.
     */
    public Optional<SeveritySetting> find(String rule, String program, String locale) {
        return exactly(rule, program, locale)
                .or(() -> exactly(rule, program, ""))
                .or(() -> exactly(rule, "", locale))
                .or(() -> exactly(rule, "", ""));
    }

    private Optional<SeveritySetting> exactly(String rule, String program, String locale) {
        return settings.stream()
                .filter(setting -> setting.rule().value().equals(rule)
                        && setting.program().value().equals(program)
                        && setting.locale().equals(locale))
                .findFirst();
    }

    /** The findings with the severities that are set for them, without those that are switched off. */
    public List<Finding> apply(Collection<Finding> findings) {
        return settings.isEmpty()
                ? List.copyOf(findings)
                : findings.stream().flatMap(finding -> apply(finding).stream()).toList();
    }

    private Optional<Finding> apply(Finding finding) {
        var subject = finding.subject();
        var setting = find(finding.rule().id(), subject.program(), subject.locale());
        return setting.isEmpty()
                ? Optional.of(finding)
                : setting.get().severity().map(finding::severity);
    }

    /** Whether a rule can say nothing in a locale, whichever the programme. */
    public boolean silent(String rule, String locale) {
        return find(rule, "", locale).filter(SeveritySetting::off).isPresent()
                && settings.stream()
                        .filter(setting -> setting.rule().value().equals(rule)
                                && !setting.program().isEmpty()
                                && (setting.locale().isEmpty()
                                        || setting.locale().equals(locale)))
                        .allMatch(SeveritySetting::off);
    }
}
