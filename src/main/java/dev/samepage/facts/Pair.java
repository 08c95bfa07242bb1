package dev.samepage.facts;

import dev.samepage.locale.NumberWords;
import dev.samepage.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A source's and a translation's facts, with what the comparisons ask of both more than once. */
final class Pair {
    private final Facts source;
    private final Facts target;
    private Set<String> sourceWords;
    private Set<String> targetWords;

    Pair(Facts source, Facts target) {
        this.source = source;
        this.target = target;
    }

    Facts source() {
        return source;
    }

    Facts target() {
        return target;
    }

    Set<String> sourceWords() {
        if (sourceWords == null) {
            sourceWords = source.wordSet();
        }
        return sourceWords;
    }

    Set<String> targetWords() {
        if (targetWords == null) {
            targetWords = target.wordSet();
        }
        return targetWords;
    }

    /** The values that a text's words spell, by the table of the language and by CLDR's. */
    static Set<BigDecimal> spelled(Facts facts) {
        var values = new HashSet<BigDecimal>();
        for (var mark : facts.marks()) {
            if (mark.value() != null && (mark.is(Cue.NUMBER) || mark.is(Cue.SCALE))) {
                values.add(mark.value());
            }
        }
        var table = NumberWords.of(facts.locale());
        var tokens = facts.tokens();
        for (var at = 0; at < tokens.size(); at++) {
            if (!tokens.isWord(at)) {
                continue;
            }
            var phrase = new StringBuilder();
            for (var end = at; end < tokens.size() && end < at + 5; end++) {
                var token = tokens.get(end);
                if (end > at && token.spaced()) {
                    phrase.append(' ');
                }
                phrase.append(token.lower());
                var value = table.get(phrase.toString());
                if (value != null) {
                    values.add(Values.of(value));
                }
            }
        }
        return values;
    }

    /** Whether a longer word starts with a spelling of the value: "zweistufig", "двухуровневая", "eindimensional". */
    static boolean begins(Facts facts, BigDecimal value) {
        if (value.scale() > 0 || value.precision() > 9) {
            return false;
        }
        for (var entry : NumberWords.of(facts.locale()).entrySet()) {
            var spelling = entry.getKey();
            if (spelling.length() < 3 || entry.getValue() != value.longValue()) {
                continue;
            }
            for (var token : facts.tokens()) {
                if (token.isWord() && token.lower().startsWith(spelling)) {
                    return true;
                }
            }
        }
        return false;
    }

    static Difference difference(
            Difference.Kind kind,
            Difference.Certainty certainty,
            Span inSource,
            Span inTarget,
            String expected,
            String found,
            String fact) {
        return new Difference(
                kind, certainty, Optional.ofNullable(inSource), Optional.ofNullable(inTarget), expected, found, fact);
    }

    static List<Token> words(Facts facts, int from, int to) {
        var tokens = facts.tokens();
        var words = new ArrayList<Token>(Math.max(0, to - from));
        for (var i = from; i < to; i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                words.add(tokens.get(i));
            }
        }
        return words;
    }
}
