package dev.samepage.facts;

import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;

/** Numbers in words: "two exams" must not become "drei Prüfungen". One is left out, it is an article in most languages. */
final class SpelledComparison {
    private final Pair pair;
    private final Set<BigDecimal> sourceValues;
    private final Set<BigDecimal> targetValues;
    private final Consumer<Difference> out;

    /**
     * @param sourceValues what the source says in digits
     * @param targetValues what the translation says in digits
     */
    SpelledComparison(Pair pair, Set<BigDecimal> sourceValues, Set<BigDecimal> targetValues, Consumer<Difference> out) {
        this.pair = pair;
        this.sourceValues = sourceValues;
        this.targetValues = targetValues;
        this.out = out;
    }

    void compare() {
        var gone = lone(pair.source());
        var come = lone(pair.target());
        if (gone == null || come == null || gone.value().equals(come.value())) {
            return;
        }
        if (targetValues.contains(gone.value())
                || sourceValues.contains(come.value())
                || Pair.spelled(pair.target()).contains(gone.value())
                || Pair.spelled(pair.source()).contains(come.value())
                || Pair.begins(pair.target(), gone.value())) {
            return;
        }
        out.accept(Pair.difference(
                Kind.NUMBER_CHANGED,
                Certainty.LIKELY,
                pair.source().span(gone),
                pair.target().span(come),
                pair.source().words(gone.from(), gone.to()),
                pair.target().words(come.from(), come.to()),
                gone.value().toPlainString()));
    }

    /** The text's only number word above one, or null. */
    private static Mark lone(Facts facts) {
        Mark only = null;
        for (var mark : facts.marks(Cue.NUMBER)) {
            if (mark.value().compareTo(BigDecimal.ONE) <= 0 || mark.cues().size() > 1) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = mark;
        }
        return only;
    }
}
