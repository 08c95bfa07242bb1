package dev.samepage.facts;

import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * The same numbers, exchanged: 1,000 in one market and 2,000 in the other. Languages put small numbers where their
 * grammar wants them, so those are told only where a word that both languages share stands beside the wrong one.
 */
final class OrderComparison {
    private static final int REACH = 3; // tokens between a number and what it counts
    private static final int ALIKE = 5; // letters that two languages' forms of one word share
    private static final BigDecimal AMOUNT = BigDecimal.valueOf(1000);

    private OrderComparison() {}

    static void compare(Pair pair, Consumer<Difference> out) {
        if (pair.source().figures().size() < 2) {
            return;
        }
        var source = numbers(pair.source());
        var target = numbers(pair.target());
        if (source.size() < 2 || source.size() != target.size()) {
            return;
        }
        var ours = values(source);
        var theirs = values(target);
        if (ours.equals(theirs)
                || new HashSet<>(ours).size() != ours.size()
                || !new HashSet<>(ours).equals(new HashSet<>(theirs))) {
            return;
        }
        for (var i = 0; i < ours.size(); i++) {
            var other = theirs.indexOf(ours.get(i));
            var amounts = ours.get(i).compareTo(AMOUNT) >= 0 && theirs.get(i).compareTo(AMOUNT) >= 0;
            if (other != i && (amounts || moved(pair, source.get(i), target, other))) {
                out.accept(Pair.difference(
                        Kind.NUMBER_CHANGED,
                        Certainty.LIKELY,
                        pair.source().span(source.get(i)),
                        pair.target().span(target.get(i)),
                        source.get(i).text(),
                        target.get(i).text(),
                        "order " + ours.get(i).toPlainString()));
                return;
            }
        }
    }

    private static List<Figure> numbers(Facts facts) {
        var numbers = new ArrayList<Figure>();
        for (var figure : facts.figures()) {
            var year = figure.value() != null && figure.text().matches("(?:19|20)\\d\\d");
            if (figure.kind() == Figure.Kind.NUMBER && figure.value() != null && !year) {
                numbers.add(figure);
            }
        }
        return numbers;
    }

    private static List<BigDecimal> values(List<Figure> figures) {
        return figures.stream().map(Figure::value).toList();
    }

    /** Whether what the number counts in the source is counted by another number in the translation, and not by it. */
    private static boolean moved(Pair pair, Figure number, List<Figure> target, int now) {
        var counted = counted(pair.source(), number);
        if (counted == null || alike(counted, counted(pair.target(), target.get(now)))) {
            return false;
        }
        for (var i = 0; i < target.size(); i++) {
            if (i != now && alike(counted, counted(pair.target(), target.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The first long word soon after a number, before the next one. */
    private static String counted(Facts facts, Figure number) {
        var tokens = facts.tokens();
        for (var i = number.lastToken(); i < tokens.size() && i < number.lastToken() + REACH; i++) {
            if (tokens.isNumber(i)) {
                return null;
            }
            if (tokens.isWord(i) && tokens.text(i).length() >= ALIKE) {
                return tokens.lower(i);
            }
        }
        return null;
    }

    private static boolean alike(String one, String other) {
        return other != null && one.startsWith(other.substring(0, Math.min(ALIKE, other.length())));
    }
}
