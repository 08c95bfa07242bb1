package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.IcuMessage.Argument;
import dev.samepage.locale.IcuMessage.Kind;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Flags a plural that lacks a form which its numbers need in the language. */
final class PluralMissing implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("plural-missing", "a plural lacks a form that the language needs");

    // Where nobody knows the values: what people count on such pages. CLDR's "many" of es, pt, it and fr starts at a
    // million.
    private static final long MOST = 10_000;
    private static final Map<LocaleTag, List<String>> ANY_NUMBER = new ConcurrentHashMap<>();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (!unit.paired()
                || !unit.source().mayBranch() && !unit.target().mayBranch()
                || unit.target().message().isEmpty()) {
            return;
        }
        var target = unit.target().arguments();
        for (var argument : target) {
            if (argument.kind() == Kind.PLURAL) {
                incomplete(argument, unit, out);
            }
        }
        Set<String> flat = null;
        for (var argument : unit.source().arguments()) {
            if (argument.kind() == Kind.PLURAL && !chosen(argument.name(), target)) {
                flat = flat == null ? new HashSet<>() : flat;
                if (flat.add(argument.name())) {
                    flattened(argument.name(), unit, out);
                }
            }
        }
    }

    private static boolean chosen(String name, List<Argument> target) {
        for (var other : target) {
            if (chooses(other) && other.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void incomplete(Argument plural, Unit unit, Consumer<Finding> out) {
        var values = unit.quantities(plural.name());
        var open = new ArrayList<Long>(values.size());
        for (var value : values) {
            if (!plural.selectors().contains("=" + value)) {
                open.add(value);
            }
        }
        var wanted = new ArrayList<>(reachable(unit.target().locale(), values, open));
        wanted.removeAll(plural.selectors());
        if (wanted.isEmpty()) {
            return;
        }
        var names = String.join("`, `", wanted);
        out.accept(SPEC.at(
                        unit.target().place(new Span(plural.start(), plural.end())),
                        "the plural of `" + plural.name() + "` has no `" + names + "`, which "
                                + unit.target().locale() + " needs " + reason(values))
                .severity(values.isEmpty() ? Severity.WARNING : Severity.ERROR)
                .fact(plural.name())
                .help("add `" + wanted.get(0) + " {…}` to the plural"));
    }

    private static void flattened(String name, Unit unit, Consumer<Finding> out) {
        var values = unit.quantities(name);
        if (reachable(unit.target().locale(), values, values).size() < 2) {
            return;
        }
        out.accept(SPEC.at(
                        unit.target().place(),
                        "the source has a plural of `" + name + "`, the translation has one form for every number")
                .severity(Severity.WARNING)
                .fact(name)
                .note(unit.source().place(), "the source text")
                .help("write `{" + name + ", plural, one {…} other {…}}` with the forms of "
                        + unit.target().locale()));
    }

    private static boolean chooses(Argument argument) {
        return argument.kind() == Kind.PLURAL || argument.kind() == Kind.ORDINAL || argument.kind() == Kind.SELECT;
    }

    private static String reason(List<Long> values) {
        return values.isEmpty()
                ? "for some numbers"
                : "for "
                        + values.stream()
                                .sorted()
                                .limit(5)
                                .map(String::valueOf)
                                .reduce((a, b) -> a + ", " + b)
                                .orElse("");
    }

    private static List<String> reachable(LocaleTag locale, List<Long> known, List<Long> open) {
        return known.isEmpty()
                ? ANY_NUMBER.computeIfAbsent(locale, any -> IcuMessage.categories(any, MOST))
                : IcuMessage.categories(locale, open);
    }
}
