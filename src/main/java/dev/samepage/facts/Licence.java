package dev.samepage.facts;

import java.math.BigDecimal;
import java.util.Set;

/** Words on one side that allow a number on the other side to stand alone. */
final class Licence {
    private static final Set<String> TWELVE_MONTHS = Set.of("ttm", "trailing");
    private static final BigDecimal TWELVE = Values.of(12);
    /** "the bit version" may be spelt out as 32 or 64 bits. */
    private static final Set<BigDecimal> ARCHITECTURES = Set.of(Values.of(32), Values.of(64));

    private final Pair pair;
    private final Set<BigDecimal> sourceValues;
    private final Set<BigDecimal> targetValues;
    private Set<BigDecimal> sourceSpelled;
    private Set<BigDecimal> targetSpelled;

    Licence(Pair pair, Set<BigDecimal> sourceValues, Set<BigDecimal> targetValues) {
        this.pair = pair;
        this.sourceValues = sourceValues;
        this.targetValues = targetValues;
    }

    private Set<BigDecimal> sourceSpelled() {
        if (sourceSpelled == null) {
            sourceSpelled = Pair.spelled(pair.source());
        }
        return sourceSpelled;
    }

    private Set<BigDecimal> targetSpelled() {
        if (targetSpelled == null) {
            targetSpelled = Pair.spelled(pair.target());
        }
        return targetSpelled;
    }

    /** Whether the translation spells what the source writes in digits, or puts 24/7 into its own words. */
    boolean isSaidInWords(Figure figure) {
        if (figure.kind() == Figure.Kind.CLOCK) {
            return true;
        }
        for (var reading : figure.readings()) {
            var said = true;
            for (var value : reading) {
                said &= targetValues.contains(value)
                        || targetSpelled().contains(value)
                        || Pair.begins(pair.target(), value);
            }
            if (said) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source's words give leave for the translation's digits. */
    boolean covers(Figure figure) {
        for (var reading : figure.readings()) {
            var said = true;
            for (var value : reading) {
                said &= sourceValues.contains(value) || covers(value);
            }
            if (said) {
                return true;
            }
        }
        return figure.kind() == Figure.Kind.CLOCK && pair.source().has(Cue.CLOCK);
    }

    private boolean covers(BigDecimal value) {
        if (sourceSpelled().contains(value) || Pair.begins(pair.source(), value)) {
            return true;
        }
        if (value.equals(BigDecimal.ONE)) {
            return pair.source().has(Cue.SINGLE);
        }
        if (value.equals(TWELVE)) {
            return pair.sourceWords().stream().anyMatch(TWELVE_MONTHS::contains)
                    || pair.source().has(Cue.YEAR);
        }
        if (value.equals(Values.of(24)) || value.equals(Values.of(7))) {
            return pair.source().has(Cue.CLOCK)
                    || pair.source().figures().stream().anyMatch(f -> f.kind() == Figure.Kind.CLOCK);
        }
        if (ARCHITECTURES.contains(value)) {
            return pair.sourceWords().stream().anyMatch(word -> word.startsWith("bit"));
        }
        if (value.equals(Values.of(3))) {
            return pair.source().has(Cue.QUARTER);
        }
        return value.equals(Values.of(6)) && pair.source().has(Cue.HALF);
    }
}
