package dev.samepage.check.memory;

import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severities;
import dev.samepage.finding.Severity;
import dev.samepage.finding.SeveritySetting;
import dev.samepage.memory.Row;
import dev.samepage.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a check looked at and by which rules, as far as reports tell it.
 *
 * @param source the language of the canonical texts, as BCP 47 tag
 * @param targets the languages whose translations were looked at
 * @param rules that ran
 * @param severities that silence rules; others are in the findings already
 */
public record Extent(String source, List<String> targets, List<RuleSpec> rules, Severities severities) {
    void write(Row out) {
        out.put(source).put(targets.size());
        targets.forEach(out::put);
        out.put(rules.size());
        for (var rule : rules) {
            out.put(rule.id()).put(rule.severity().ordinal()).put(rule.summary());
            var silent = targets.stream()
                    .filter(tag -> severities.silent(rule.id(), tag))
                    .toList();
            out.put(silent.size());
            silent.forEach(out::put);
        }
    }

    static Extent read(Row in) {
        var source = in.text();
        var targets = new ArrayList<String>();
        for (var count = in.number(); count > 0; count--) {
            targets.add(in.text());
        }
        var rules = new ArrayList<RuleSpec>();
        var settings = new ArrayList<SeveritySetting>();
        for (var count = in.number(); count > 0; count--) {
            var rule = new RuleSpec(in.text(), Severity.values()[in.number()], in.text());
            rules.add(rule);
            for (var silent = in.number(); silent > 0; silent--) {
                var id = MappedText.of("", rule.id());
                settings.add(
                        new SeveritySetting(id, SeveritySetting.EVERYWHERE, in.text(), Optional.empty(), id.place()));
            }
        }
        return new Extent(source, targets, rules, new Severities(settings));
    }
}
