package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Reading;
import dev.samepage.check.Rule;
import dev.samepage.check.Side;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Compared;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.locale.NumberWords;
import dev.samepage.text.Nearest;
import dev.samepage.text.Place;
import dev.samepage.text.Span;
import dev.samepage.text.Trait;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Flags a placeholder that the translation drops, adds, renames or uses more or less often. */
final class PlaceholderMismatch implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("placeholder-mismatch", "the two sides use different placeholders");

    // Branches for one exact or small number, where the number may be a word or go unsaid.
    private static final Set<String> SAID_IN_WORDS = Set.of("zero", "one", "two", "=0", "=1", "=2");

    private static final Set<String> ONE = Set.of("one", "=1");

    // Articles and their like that no number table has.
    private static final Set<String> ARTICLES =
            Set.of("an", "the", "single", "only", "last", "einem", "einen", "einer", "eines", "une", "um");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (unit.comparisons() == 0
                || !mayHaveAny(unit.source()) && !mayHaveAny(unit.target())
                || unit.target().syntax() == Syntax.MESSAGE
                        && MessageSyntax.quoted(unit.target().value()) >= 0) {
            return;
        }
        Set<String> told = null;
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            var wanted = wanted(compared.source());
            var used = Placeholders.in(compared.target().value());
            if (!wanted.equals(used)) {
                told = told == null ? new HashSet<>() : told;
                compare(new TreeMap<>(wanted), new TreeMap<>(used), compared, unit, told, out);
            }
        }
    }

    private static void compare(
            Map<String, Integer> wanted,
            Map<String, Integer> used,
            Compared compared,
            Unit unit,
            Set<String> told,
            Consumer<Finding> out) {
        wanted.forEach((name, times) -> {
            if (!used.containsKey(name) && !unsaid(name, compared.target(), unit) && told.add(name)) {
                dropped(name, wanted, used, compared.target(), unit, out);
            }
        });
        used.forEach((name, times) -> {
            if (!wanted.containsKey(name) && !unsaid(name, compared.source(), unit) && told.add(name)) {
                added(name, wanted, used, compared.target(), unit, out);
            }
            if (wanted.containsKey(name) && !times.equals(wanted.get(name)) && told.add(name)) {
                out.accept(SPEC.at(
                                place(name, compared.target()),
                                "`" + name + "` stands here " + times(times) + ", in the source "
                                        + times(wanted.get(name)))
                        .severity(Severity.WARNING)
                        .fact(name)
                        .help("use `" + name + "` as often as the source does"));
            }
        });
    }

    private static boolean mayHaveAny(Side side) {
        return side.text().traits().has(Trait.PLACEHOLDER);
    }

    /** A source's are the same for all its translations. */
    private static Map<String, Integer> wanted(Reading source) {
        return source.text().derived().get(Wanted.class, source.value(), Wanted::of).placeholders;
    }

    private record Wanted(Map<String, Integer> placeholders) {
        static Wanted of(String source) {
            return new Wanted(Placeholders.in(source));
        }
    }

    private static void dropped(
            String name,
            Map<String, Integer> wanted,
            Map<String, Integer> used,
            Reading reading,
            Unit unit,
            Consumer<Finding> out) {
        // A renamed placeholder is told once, where its new name stands.
        if (renamed(name, used, wanted)) {
            return;
        }
        out.accept(SPEC.at(wholly(reading, unit), "`" + name + "` of the source is missing" + FactRule.branch(reading))
                .fact(name)
                .note(unit.source().place(), "the source uses it here")
                .help("put `" + name + "` where its value should appear"));
    }

    private static void added(
            String name,
            Map<String, Integer> wanted,
            Map<String, Integer> used,
            Reading reading,
            Unit unit,
            Consumer<Finding> out) {
        var bare = name.substring(1, Math.max(1, name.length() - 1));
        var known = unit.uses().stream().anyMatch(use -> use.containsKey(bare));
        var free = new LinkedHashSet<>(wanted.keySet());
        free.removeAll(used.keySet());
        var near = Nearest.to(name, free)
                .or(() -> free.size() == 1 ? free.stream().findFirst() : java.util.Optional.empty());
        out.accept(SPEC.at(place(name, reading), "the source has no `" + name + "`")
                .severity(known ? Severity.WARNING : Severity.ERROR)
                .fact(name)
                .note(unit.source().place(), "the source text")
                .help(near.map(meant -> "write `" + meant + "`").orElse("remove it, or add it to the source")));
    }

    /** Whether a missing placeholder has a misspelt twin that the other side does not know. */
    private static boolean renamed(String missing, Map<String, Integer> used, Map<String, Integer> wanted) {
        var strange = new LinkedHashSet<>(used.keySet());
        strange.removeAll(wanted.keySet());
        var lost = new LinkedHashSet<>(wanted.keySet());
        lost.removeAll(used.keySet());
        return strange.size() == 1 && lost.size() == 1
                || strange.stream()
                        .anyMatch(other ->
                                Nearest.to(other, lost).filter(missing::equals).isPresent());
    }

    private static boolean unsaid(String name, Reading reading, Unit unit) {
        var choice = name.startsWith("{") ? reading.choices().get(name.substring(1, name.length() - 1)) : null;
        return choice != null && SAID_IN_WORDS.contains(choice) && (!ONE.contains(choice) || saysOne(reading, unit));
    }

    /** Whether a word for one, or an article, stands for the number; unknown in languages without such a table. */
    private static boolean saysOne(Reading reading, Unit unit) {
        var source = unit.source().readings().contains(reading);
        var numbers =
                NumberWords.of(source ? unit.source().locale() : unit.target().locale());
        return numbers.isEmpty()
                || Words.of(reading.value()).stream()
                        .anyMatch(word -> source && word.lower().equals("a")
                                || ARTICLES.contains(word.lower())
                                || numbers.getOrDefault(word.lower(), 0L) == 1);
    }

    private static Place wholly(Reading reading, Unit unit) {
        return reading.choices().isEmpty()
                ? unit.target().place()
                : reading.text().place();
    }

    private static Place place(String name, Reading reading) {
        var at = Math.max(0, reading.value().indexOf(name));
        return reading.place(new Span(at, Math.min(reading.value().length(), at + name.length())));
    }

    private static String times(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
    }
}
