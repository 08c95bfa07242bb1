package dev.samepage.customrules;

import dev.samepage.check.Document;
import dev.samepage.check.Reading;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.customrules.SafePattern.GivenUp;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.text.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Applies a user's rule to translations. Each reading of a plural is looked at by itself, as readers meet it. */
public final class PatternRule implements Rule {
    // A message is read by people; a match may be as long as the text.
    private static final int LONGEST_MATCH = 60;

    private final CustomRule rule;

    public PatternRule(CustomRule rule) {
        this.rule = rule;
    }

    public CustomRule rule() {
        return rule;
    }

    @Override
    public RuleSpec spec() {
        return rule.spec();
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (!unit.paired() || !rule.appliesTo(unit.target().locale())) {
            return;
        }
        var told = new HashSet<String>();
        try {
            for (var reading : unit.target().readings()) {
                if (concerned(unit.source().reading(reading.choices()))) {
                    forbidden(reading, told, out);
                    required(reading, told, out);
                }
            }
        } catch (GivenUp e) {
            out.accept(rule.spec()
                    .at(unit.target().place(), "the search of `" + rule.id() + "` was given up: it takes too long here")
                    .fact("given-up")
                    .note(rule.place(), "the rule")
                    .help("write its pattern without repetitions inside repetitions, such as `(a+)+`"));
        }
    }

    private boolean concerned(Reading source) throws GivenUp {
        return rule.whenSource().isEmpty()
                || !rule.whenSource().get().in(source.value()).isEmpty();
    }

    private void forbidden(Reading reading, Set<String> told, Consumer<Finding> out) throws GivenUp {
        if (rule.forbidden().isEmpty()) {
            return;
        }
        for (var span : rule.forbidden().get().in(reading.value())) {
            var place = reading.place(span);
            if (told.add(place.toString())) {
                var match = span.in(reading.value());
                out.accept(help(rule.spec().at(place, message(match)).fact(match)));
            }
        }
    }

    private void required(Reading reading, Set<String> told, Consumer<Finding> out) throws GivenUp {
        if (rule.required().isEmpty()
                || !rule.required().get().in(reading.value()).isEmpty()) {
            return;
        }
        if (told.add("required")) {
            var place = reading.place(new Span(0, reading.value().length()));
            out.accept(help(rule.spec()
                    .at(place, message(rule.required().get().toString()))
                    .fact("required")));
        }
    }

    private Finding help(Finding finding) {
        var noted = finding.note(rule.place(), "the rule");
        return rule.help().isEmpty() ? noted : noted.help(rule.help());
    }

    private String message(String match) {
        var shown = match.length() <= LONGEST_MATCH ? match : match.substring(0, LONGEST_MATCH) + "…";
        return rule.message().replace("{match}", "`" + shown + "`");
    }
}
