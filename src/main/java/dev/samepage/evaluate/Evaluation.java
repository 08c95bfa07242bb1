package dev.samepage.evaluate;

import dev.samepage.model.Criterion;
import dev.samepage.model.Criterion.Threshold;
import dev.samepage.model.Level;
import dev.samepage.model.Program;
import dev.samepage.model.Requirement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A programme with a reader's answers: for each anchor whether it is met, and how far it has come. */
public final class Evaluation {
    /** How a node stands. */
    public enum Standing {
        MET,
        OPEN,
        /** Open, but another route of the same choice is complete. */
        NOT_NEEDED
    }

    /**
     * A node's standing.
     *
     * @param done how many of {@code needed} are there: children, persons, or the amount that counts
     * @param needed how many it takes; 1 for a criterion that is marked or not
     */
    public record Result(Standing standing, long done, long needed) {
        public boolean met() {
            return standing == Standing.MET;
        }
    }

    private final Answers answers;
    private final Map<String, Result> results = new LinkedHashMap<>();

    private Evaluation(Answers answers) {
        this.answers = answers;
    }

    public static Evaluation of(Program program, Answers answers) {
        var evaluation = new Evaluation(answers);
        for (var option : program.options()) {
            for (var level : option.levels()) {
                evaluation.level(level);
            }
        }
        return evaluation;
    }

    /** The result of an option's level, a requirement or a criterion outside {@code people}, by its anchor. */
    public Result result(String anchor) {
        var result = results.get(anchor);
        if (result == null) {
            throw new IllegalArgumentException("no node " + anchor);
        }
        return result;
    }

    /** Every result by anchor, parents before children. */
    public Map<String, Result> results() {
        return java.util.Collections.unmodifiableMap(results);
    }

    private void level(Level level) {
        results.put(level.anchor(), null);
        var met = level.requirements().stream().filter(this::requirement).count();
        var needed = level.requirements().size();
        results.put(level.anchor(), result(met == needed, met, needed));
    }

    private boolean requirement(Requirement requirement) {
        return node(requirement.criterion(), answers.marked()).met();
    }

    private Result node(Criterion criterion, Set<String> marked) {
        var anchor = criterion.node().anchor();
        // The parent's place in the order comes before its children's.
        results.put(anchor, null);
        var result = judge(criterion, marked);
        results.put(anchor, result);
        return result;
    }

    private Result judge(Criterion criterion, Set<String> marked) {
        if (criterion instanceof Criterion.All all) {
            var needed = all.children().stream().filter(Criterion::decides).count();
            var done = children(all, marked);
            return result(done >= needed, done, needed);
        }
        if (criterion instanceof Criterion.Any any) {
            return choice(any, marked, 1, 1);
        }
        if (criterion instanceof Criterion.NOf nOf) {
            return choice(nOf, marked, nOf.min(), nOf.max());
        }
        if (criterion instanceof Criterion.People people) {
            var done = answers.people().stream()
                    .filter(person -> alone(people.each(), person.marked()))
                    .count();
            return result(done >= people.count(), Math.min(done, people.count()), people.count());
        }
        if (criterion instanceof Threshold threshold) {
            return threshold(threshold);
        }
        if (criterion instanceof Criterion.Note) {
            return result(true, 0, 0);
        }
        var key = criterion.node().key();
        var met = marked.contains(key) && !answers.changed().contains(key);
        return result(met, met ? 1 : 0, 1);
    }

    private long children(Criterion parent, Set<String> marked) {
        return parent.children().stream()
                .filter(child -> node(child, marked).met() && child.decides())
                .count();
    }

    private Result choice(Criterion parent, Set<String> marked, int min, int max) {
        var done = children(parent, marked);
        var met = done >= min;
        if (met) {
            for (var child : parent.children()) {
                results.computeIfPresent(
                        child.node().anchor(),
                        (anchor, result) -> result.met()
                                ? result
                                : new Result(Standing.NOT_NEEDED, result.done(), result.needed()));
            }
        }
        return result(met, Math.min(done, max), min);
    }

    private Result threshold(Threshold threshold) {
        var amount = answers.changed().contains(threshold.node().key())
                ? 0L
                : answers.amounts().getOrDefault(threshold.metric().id(), 0L);
        var everywhere = threshold.atLeast().get(Threshold.EVERYWHERE);
        var needed = everywhere != null ? everywhere : threshold.atLeast().get(answers.market());
        if (needed == null) {
            // Without a market the highest amount is the only one that certainly suffices.
            needed = threshold.atLeast().values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElseThrow();
        }
        return result(amount >= needed, Math.min(amount, needed), needed);
    }

    /** Whether one person alone meets a subtree; nothing of it is kept, since it has no standing of its own. */
    private boolean alone(Criterion each, Set<String> marked) {
        return new Evaluation(answers).node(each, marked).met();
    }

    private static Result result(boolean met, long done, long needed) {
        return new Result(met ? Standing.MET : Standing.OPEN, done, needed);
    }
}
