package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severities;
import dev.samepage.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one command found.
 *
 * @param version Samepage's own
 * @param units how many units were looked at
 * @param findings what the reader should act on
 * @param known what a baseline lists already; told, never counted
 * @param rules that ran; those without findings passed
 * @param texts of the rules' long pages, by rule id
 * @param failing the least severity that fails the command; milder findings are remarks where a format has no severities
 * @param severities that the workspace sets; a rule that they switch off has not passed
 * @param shard which part of a whole check this is; empty for the whole
 */
public record Run(
        String version,
        int units,
        List<Finding> findings,
        List<Finding> known,
        List<RuleSpec> rules,
        Map<String, RuleText> texts,
        Languages languages,
        Severity failing,
        Severities severities,
        Optional<Shard> shard) {
    public Run {
        findings = List.copyOf(findings);
        known = List.copyOf(known);
        rules = List.copyOf(rules);
        texts = Map.copyOf(texts);
    }

    public Run(String version, int units, List<Finding> findings) {
        this(
                version,
                units,
                findings,
                List.of(),
                List.of(),
                Map.of(),
                Languages.UNKNOWN,
                Severity.ERROR,
                Severities.NONE,
                Optional.empty());
    }

    public Run withKnown(List<Finding> changed) {
        return new Run(version, units, findings, changed, rules, texts, languages, failing, severities, shard);
    }

    public Run withRules(List<RuleSpec> changed) {
        return new Run(version, units, findings, known, changed, texts, languages, failing, severities, shard);
    }

    public Run withTexts(Map<String, RuleText> changed) {
        return new Run(version, units, findings, known, rules, changed, languages, failing, severities, shard);
    }

    public Run withLanguages(Languages changed) {
        return new Run(version, units, findings, known, rules, texts, changed, failing, severities, shard);
    }

    public Run withFailing(Severity changed) {
        return new Run(version, units, findings, known, rules, texts, languages, changed, severities, shard);
    }

    public Run withSeverities(Severities changed) {
        return new Run(version, units, findings, known, rules, texts, languages, failing, changed, shard);
    }

    public Run withShard(Optional<Shard> changed) {
        return new Run(version, units, findings, known, rules, texts, languages, failing, severities, changed);
    }

    public long count(Severity severity) {
        return count(findings, severity);
    }

    static long count(Collection<Finding> among, Severity severity) {
        return among.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The findings and then the known ones. */
    List<Finding> all() {
        var all = new ArrayList<>(findings);
        all.addAll(known);
        return all;
    }

    /** The long page of a rule, empty where it has none. */
    RuleText text(RuleSpec rule) {
        return texts.getOrDefault(rule.id(), RuleText.NONE);
    }

    /** The rules that ran, and behind them those that only a finding names, such as faults of the input. */
    List<RuleSpec> namedRules() {
        var byId = new LinkedHashMap<String, RuleSpec>();
        rules.forEach(rule -> byId.putIfAbsent(rule.id(), rule));
        all().forEach(finding -> byId.putIfAbsent(finding.rule().id(), finding.rule()));
        return List.copyOf(byId.values());
    }
}
