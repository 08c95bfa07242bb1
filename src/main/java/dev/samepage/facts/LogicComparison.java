package dev.samepage.facts;

import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The small words that decide what a requirement means: all or any, and or or, must or may, at least or at most, not. */
final class LogicComparison {
    private static final Pattern NOT_NEGATIVE = Pattern.compile("under|uni[tqvfo]|until|unless");
    private static final int MANY = 50; // sentences; a longer text is a page and has its own parts
    private static final Cues CHOICE = Cues.of(Cue.ONE, Cue.ANY);
    private static final Cues ALL = Cues.of(Cue.ALL);
    private static final Cues EVERY = Cues.of(Cue.ALL, Cue.EACH);
    private static final Cues LOWER = Cues.of(Cue.AT_LEAST, Cue.MORE);
    private static final Cues UPPER = Cues.of(Cue.AT_MOST, Cue.LESS);
    private static final Cues BOUNDS = LOWER.and(UPPER);
    private static final Cues OR = Cues.of(Cue.OR);
    private static final Cues AND = Cues.of(Cue.AND);
    private static final Cues MUST = Cues.of(Cue.MUST);
    private static final Cues MAY = Cues.of(Cue.MAY);
    private static final Cues NOT = Cues.of(Cue.NOT);
    private static final Cues NOT_SOFT = Cues.of(Cue.NOT_SOFT);
    // Where neither side has one of these, both have as many of each.
    private static final Cues COUNTED = Cues.of(
            Cue.ALL,
            Cue.EACH,
            Cue.ONE,
            Cue.ANY,
            Cue.AT_LEAST,
            Cue.MORE,
            Cue.AT_MOST,
            Cue.LESS,
            Cue.OR,
            Cue.AND,
            Cue.MUST,
            Cue.MAY,
            Cue.NOT);
    private static final Cues ANY_MUST = Cues.of(Cue.MUST, Cue.NEED, Cue.SHOULD);
    private static final Cues ANY_MAY = Cues.of(Cue.MAY, Cue.MAY_NOT_MUST);

    private final Passage source;
    private final Passage target;
    // Of the texts that the two are sentences of; null where they are whole texts.
    private final LogicComparison whole;
    private final Consumer<Difference> out;
    private boolean denied; // whether a negation that is surely lost or added was told

    private LogicComparison(Passage source, Passage target, LogicComparison whole, Consumer<Difference> out) {
        this.source = source;
        this.target = target;
        this.whole = whole;
        this.out = out;
    }

    /** The texts as wholes, and sentence by sentence where they have as many: one "not" does not make up for another. */
    static void compare(Pair pair, Consumer<Difference> out) {
        if (pair.source().cues().meets(COUNTED) || pair.target().cues().meets(COUNTED)) {
            search(pair, out);
        }
    }

    static void search(Pair pair, Consumer<Difference> out) {
        var whole = new LogicComparison(Passage.whole(pair.source()), Passage.whole(pair.target()), null, out);
        whole.compare();
        var count = Passage.count(pair.source());
        if (count > 1 && count <= MANY && count == Passage.count(pair.target())) {
            var source = Passage.sentences(pair.source());
            var target = Passage.sentences(pair.target());
            for (var i = 0; i < source.size(); i++) {
                if (source.get(i).cues().meets(COUNTED) || target.get(i).cues().meets(COUNTED)) {
                    new LogicComparison(source.get(i), target.get(i), whole, out).compare();
                }
            }
        }
    }

    private void compare() {
        quantifiers();
        joiners();
        obligations();
        bounds();
        negation();
    }

    private void report(Kind kind, Certainty certainty, Mark gone, Mark come, String fact) {
        if (whole == null) {
            denied |= kind == Kind.NEGATION_CHANGED && certainty != Certainty.POSSIBLE;
        } else if (whole.denied && kind == Kind.NEGATION_CHANGED) {
            return;
        }
        out.accept(Pair.difference(
                kind,
                // Sentences may have been joined and divided otherwise.
                whole != null && certainty == Certainty.CERTAIN ? Certainty.LIKELY : certainty,
                gone == null ? null : source.facts().span(gone),
                come == null ? null : target.facts().span(come),
                gone == null ? "" : source.facts().words(gone.from(), gone.to()),
                come == null ? "" : target.facts().words(come.from(), come.to()),
                fact));
    }

    /** all of the following, one of the following; "each" may be left out or said with "all". */
    private void quantifiers() {
        if (!source.cues().meets(CHOICE) && !target.cues().meets(CHOICE)) {
            return;
        }
        var sourceAll = source.count(EVERY);
        var targetAll = target.count(source.has(Cue.EACH) ? EVERY : ALL);
        var sourceAny = source.count(CHOICE);
        var targetAny = target.count(CHOICE);
        if (sourceAll > targetAll && targetAny > sourceAny) {
            var clear = sourceAny == 0 && targetAll == 0 && target.has(Cue.ONE);
            report(
                    Kind.OPERATOR_CHANGED,
                    clear ? Certainty.CERTAIN : Certainty.LIKELY,
                    source.first(EVERY),
                    target.first(CHOICE),
                    "all");
        } else if (sourceAny > targetAny && target.count(EVERY) > source.count(target.has(Cue.EACH) ? EVERY : ALL)) {
            var clear = sourceAll == 0 && targetAny == 0 && source.has(Cue.ONE);
            var choice = source.has(Cue.ONE) || source.has(Cue.MAY); // "any change must" is "all changes must"
            report(
                    Kind.OPERATOR_CHANGED,
                    clear ? Certainty.CERTAIN : choice ? Certainty.LIKELY : Certainty.POSSIBLE,
                    source.first(CHOICE),
                    target.first(EVERY),
                    "any");
        }
    }

    /** A joining word alone, or one "or" that became an "and". */
    private void joiners() {
        var or = OR;
        var and = AND;
        var sourceOr = source.count(or);
        var targetOr = target.count(or);
        if (source.has(Cue.AND_OR) || target.has(Cue.AND_OR) || sourceOr == targetOr) {
            return;
        }
        var sourceAnd = source.count(and);
        var targetAnd = target.count(and);
        var lost = sourceOr > targetOr;
        if (sourceOr + sourceAnd != targetOr + targetAnd && !joinsDiffer(lost)) {
            return;
        }
        var alone = source.tokens().size() == 1 && target.tokens().size() == 1;
        var weighty = source.has(Cue.MUST)
                || source.has(Cue.NEED)
                || source.alternatives().stream().anyMatch(list -> list.items().size() >= 3);
        var clear = lost ? sourceAnd == 0 && targetAnd == 1 : sourceOr == 0 && targetOr == 1;
        var turned = Math.abs(sourceOr - targetOr) == 1 && sourceOr + sourceAnd == targetOr + targetAnd;
        report(
                Kind.OPERATOR_CHANGED,
                alone
                        ? Certainty.CERTAIN
                        : clear && weighty || turned || joinsDiffer(lost) ? Certainty.LIKELY : Certainty.POSSIBLE,
                source.first(lost ? or : and),
                target.first(lost ? and : or),
                lost ? "or" : "and");
    }

    /** A list of three and more whose counterpart has as many items and the other joining word. */
    private boolean joinsDiffer(boolean lost) {
        var here = source.alternatives();
        var there = target.alternatives();
        if (here.size() != 1 || there.size() != 1) {
            return false;
        }
        var or = lost ? here.get(0) : there.get(0);
        var and = lost ? there.get(0) : here.get(0);
        return or.join() == Alternatives.Join.OR
                && and.join() != Alternatives.Join.OR
                && or.items().size() >= 3
                && or.items().size() == and.items().size();
    }

    private void obligations() {
        var must = MUST;
        var may = MAY;
        if (source.has(Cue.NOT) != target.has(Cue.NOT) || source.has(Cue.NOT)) {
            return; // "must not" is "darf nicht"
        }
        if (!(source.has(Cue.MUST) && target.has(Cue.MAY)) && !(source.has(Cue.MAY) && target.has(Cue.MUST))) {
            return;
        }
        var sourceMust = source.count(must);
        var sourceMay = source.count(may);
        var targetMust = target.count(must);
        var targetMay = target.count(may);
        if (sourceMust > 0 && source.count(ANY_MAY) == 0 && target.count(ANY_MUST) == 0 && targetMay > 0) {
            report(Kind.OBLIGATION_CHANGED, Certainty.CERTAIN, source.first(must), target.first(may), "must");
        } else if (sourceMay > 0 && source.count(ANY_MUST) == 0 && target.count(ANY_MAY) == 0 && targetMust > 0) {
            report(Kind.OBLIGATION_CHANGED, Certainty.CERTAIN, source.first(may), target.first(must), "may");
        } else if (sourceMust > targetMust && targetMay > sourceMay) {
            report(Kind.OBLIGATION_CHANGED, Certainty.LIKELY, source.first(must), target.first(may), "must");
        } else if (sourceMay > targetMay && targetMust > sourceMust) {
            report(Kind.OBLIGATION_CHANGED, Certainty.LIKELY, source.first(may), target.first(must), "may");
        }
    }

    private void bounds() {
        if (!source.cues().meets(BOUNDS) && !target.cues().meets(BOUNDS)) {
            return;
        }
        var sourceLower = source.count(LOWER);
        var sourceUpper = source.count(UPPER);
        var targetLower = target.count(LOWER);
        var targetUpper = target.count(UPPER);
        if (sourceLower > targetLower && targetUpper > sourceUpper) {
            var clear = sourceUpper == 0 && targetLower == 0;
            report(
                    Kind.BOUND_CHANGED,
                    clear ? Certainty.CERTAIN : Certainty.LIKELY,
                    source.first(LOWER),
                    target.first(UPPER),
                    "at least");
        } else if (sourceUpper > targetUpper && targetLower > sourceLower) {
            var clear = sourceLower == 0 && targetUpper == 0;
            report(
                    Kind.BOUND_CHANGED,
                    clear ? Certainty.CERTAIN : Certainty.LIKELY,
                    source.first(UPPER),
                    target.first(LOWER),
                    "at most");
        } else if (sourceLower + sourceUpper > 0
                && targetLower + targetUpper == 0
                && !target.facts().lexicon().isEmpty(Cue.AT_LEAST)) {
            report(
                    Kind.BOUND_CHANGED,
                    Certainty.POSSIBLE,
                    source.first(sourceLower > 0 ? LOWER : UPPER),
                    null,
                    "bound");
        }
    }

    private void negation() {
        var not = NOT;
        if (!source.has(Cue.NOT) && !target.has(Cue.NOT)
                || source.facts().lexicon().isEmpty(Cue.NOT)
                || target.facts().lexicon().isEmpty(Cue.NOT)) {
            return;
        }
        var here = source.count(not);
        var there = target.count(not);
        if (here == there) {
            return;
        }
        if (whole != null) {
            negationOfSentence(here, there);
            return;
        }
        var soft = NOT_SOFT;
        var more = source.count(soft) - target.count(soft);
        if (here == 0 && !source.has(Cue.NOT_SOFT) && !hasNegativePrefix(source)) {
            report(Kind.NEGATION_CHANGED, Certainty.LIKELY, null, target.first(not), "not");
        } else if (there == 0 && more >= 0) {
            report(Kind.NEGATION_CHANGED, Certainty.LIKELY, source.first(not), null, "not");
        } else {
            report(Kind.NEGATION_CHANGED, Certainty.POSSIBLE, source.first(not), target.first(not), "not");
        }
    }

    /** A not that is lost in one sentence, or added, while another sentence denies on both sides. */
    private void negationOfSentence(int here, int there) {
        var not = NOT;
        if (source.has(Cue.NOT_SOFT) && here == 0 || target.has(Cue.NOT_SOFT) && there == 0) {
            return;
        }
        if (here == 0 && !hasNegativePrefix(source)) {
            report(Kind.NEGATION_CHANGED, Certainty.LIKELY, null, target.first(not), Difference.NOT_IN_SENTENCE);
        } else if (there == 0) {
            report(Kind.NEGATION_CHANGED, Certainty.LIKELY, source.first(not), null, Difference.NOT_IN_SENTENCE);
        }
    }

    /** English "unassigned" and "nonprofit", which other languages say with "not". */
    private static boolean hasNegativePrefix(Passage passage) {
        if (!passage.facts().locale().language().equals("en")) {
            return false;
        }
        for (var token : passage.tokens()) {
            var word = token.lower();
            var un = word.startsWith("un")
                    && word.length() > 5
                    && !NOT_NEGATIVE.matcher(word).lookingAt();
            if (token.isWord() && (un || word.startsWith("non") && word.length() > 6)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return List.of(source.facts().text(), target.facts().text()).toString();
    }
}
