package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.locale.LocaleTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Flags what one language has dropped and the others keep: too little to go by for one pair of texts, enough for four. */
final class ConsensusBroken implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.warning("consensus-broken", "one language drops what the others keep");

    // Other languages that must keep it, and their part of all others.
    private static final int KEEPERS = 3;
    private static final double PART = 0.75;

    // Alternatives that are not names are rephrased too often to be counted: "both exams and assessments".
    private static final Set<Kind> KINDS =
            Set.of(Kind.NUMBER_CHANGED, Kind.IDENTIFIER_CHANGED, Kind.LINK_MISSING, Kind.NAME_ALTERED);

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(List<Document> locales, Consumer<Finding> out) {
        if (locales.size() <= KEEPERS) {
            return;
        }
        for (var units : together(locales)) {
            for (var unit : units) {
                facts(unit, () -> others(unit, units), out);
                names(unit, () -> others(unit, units), locales, out);
            }
        }
    }

    private static List<Unit> others(Unit unit, List<Unit> units) {
        return units.stream().filter(other -> other != unit).toList();
    }

    /** The translated units of one source text, a language each; only where enough are together and there is some doubt. */
    private static Collection<List<Unit>> together(List<Document> locales) {
        var doubtful = doubtful(locales);
        if (doubtful.isEmpty()) {
            return List.of();
        }
        Map<Text, List<Unit>> out = new LinkedHashMap<>();
        for (var document : locales) {
            for (var unit : document.units()) {
                if (doubtful.contains(unit.key()) && unit.paired()) {
                    out.computeIfAbsent(Text.of(unit), k -> new ArrayList<>()).add(unit);
                }
            }
        }
        out.values().forEach(units -> units.removeIf(unit -> !LearntNames.translated(unit)));
        return out.values().stream()
                .filter(units -> units.size() > KEEPERS)
                .filter(ConsensusBroken::differInLocale)
                .toList();
    }

    /** The keys of units of which there might be something to tell. */
    private static Set<String> doubtful(List<Document> locales) {
        var keys = new HashSet<String>();
        for (var document : locales) {
            for (var unit : document.units()) {
                if (unit.differs()) {
                    keys.add(unit.key());
                }
            }
            for (var unit : LearntNames.of(document).without()) {
                keys.add(unit.key());
            }
        }
        return keys;
    }

    /**
     * What units of one place in several languages have in common.
     *
     * @param source the source text; two that differ in blanks alone are one
     */
    private record Text(String key, String source) {
        static Text of(Unit unit) {
            return new Text(unit.key(), unit.source().value());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text that
                    && that.key.equals(key)
                    && (that.source.equals(source)
                            || Earlier.blanksAside(that.source).equals(Earlier.blanksAside(source)));
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    private static boolean differInLocale(List<Unit> units) {
        var locales = new HashSet<LocaleTag>();
        for (var unit : units) {
            locales.add(unit.target().locale());
        }
        return locales.size() == units.size();
    }

    private static void facts(Unit unit, Supplier<List<Unit>> others, Consumer<Finding> out) {
        if (!unit.differs()) {
            return;
        }
        differences(unit).stream()
                .filter(difference -> difference.certainty() == Certainty.POSSIBLE
                        && KINDS.contains(difference.kind())
                        && !difference.expected().isEmpty())
                .filter(difference -> !LearntNames.told(difference.expected(), unit))
                .filter(difference -> difference.kind() == Kind.NUMBER_CHANGED
                        || difference.kind() == Kind.LINK_MISSING
                        || ProperNames.gone(difference.expected(), unit.target()))
                .forEach(difference -> report(
                        difference.expected(),
                        unit,
                        others.get(),
                        other -> differences(other).stream().noneMatch(theirs -> same(theirs, difference)),
                        out));
    }

    private static void names(Unit unit, Supplier<List<Unit>> others, List<Document> locales, Consumer<Finding> out) {
        var reported = new ArrayList<String>();
        for (var name : ProperNames.fate(unit).gone()) {
            if (reported.stream().noneMatch(longer -> LearntNames.overlaps(longer, name))
                    && !LearntNames.told(name, unit)
                    && agreed(others.get(), other -> ProperNames.kept(name, other.target()))
                    && !LearntNames.of(document(unit, locales)).tell(unit, name)) {
                reported.add(name);
                report(name, unit, others.get(), other -> ProperNames.kept(name, other.target()), out);
            }
        }
    }

    private static Document document(Unit unit, List<Document> locales) {
        return locales.stream()
                .filter(document -> document.units().contains(unit))
                .findFirst()
                .orElseThrow();
    }

    private static boolean same(Difference theirs, Difference ours) {
        return KINDS.contains(theirs.kind())
                && (theirs.fact().equals(ours.fact()) || theirs.expected().equals(ours.expected()));
    }

    private static List<Difference> differences(Unit unit) {
        var out = new LinkedHashSet<Difference>();
        unit.compared().forEach(compared -> out.addAll(compared.differences()));
        return List.copyOf(out);
    }

    private static boolean agreed(List<Unit> others, Predicate<Unit> keeps) {
        var keepers = others.stream().filter(keeps).count();
        return keepers >= KEEPERS && keepers >= PART * others.size();
    }

    private static void report(
            String fact, Unit unit, List<Unit> others, Predicate<Unit> keeps, Consumer<Finding> out) {
        if (!agreed(others, keeps)) {
            return;
        }
        var keepers = others.stream().filter(keeps).toList();
        var tags = keepers.stream().map(other -> other.target().locale().tag()).collect(Collectors.toList());
        var last = tags.remove(tags.size() - 1);
        out.accept(SPEC.at(
                        unit.target().place(),
                        String.join(", ", tags) + " and " + last + " keep `" + fact + "`, "
                                + unit.target().locale() + " does not")
                .note(unit.source().place(), "the source text")
                .note(keepers.get(0).target().place(), "kept here")
                .help("say it here too, or allow it where this language has another way to")
                .about(unit.subject().withFact(fact))
                .texts(unit.source().value(), unit.target().value()));
    }
}
