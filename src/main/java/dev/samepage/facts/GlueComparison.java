package dev.samepage.facts;

import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Words that stand apart in the source and run together in the translation. */
final class GlueComparison {
    private final Pair pair;
    private final Tokens source;
    private Map<String, List<Integer>> places;
    private Set<String> solid;
    private Set<List<BigDecimal>> sourceReadings;

    private GlueComparison(Pair pair) {
        this.pair = pair;
        source = pair.source().tokens();
    }

    static void compare(Pair pair, Consumer<Difference> out) {
        var tokens = pair.target().tokens();
        // Words in small letters stand apart where no number joins them.
        if (tokens.haveNumber() || tokens.haveInnerCapital()) {
            search(pair, out);
        }
    }

    static void search(Pair pair, Consumer<Difference> out) {
        new GlueComparison(pair).compare(out);
    }

    private void compare(Consumer<Difference> out) {
        forEachRun(pair.target().tokens(), (from, to) -> {
            // A single word in small letters is nothing that ran together.
            var plain = to - from == 1 && !pair.target().tokens().hasInnerCapital(from);
            var text = plain ? "" : text(pair.target(), from, to);
            if (!plain && !solid().contains(lower(text))) {
                var certainty = to - from > 1 ? mixed(from, to) : word(from);
                if (certainty != null) {
                    out.accept(Pair.difference(
                            Kind.WORDS_GLUED,
                            certainty,
                            null,
                            pair.target().span(from, to),
                            apart(from, to),
                            text,
                            lower(text)));
                }
            }
        });
    }

    private Set<String> solid() {
        if (solid == null) {
            var runs = new HashSet<String>();
            forEachRun(source, (from, to) -> runs.add(lower(text(pair.source(), from, to))));
            solid = runs;
        }
        return solid;
    }

    private Map<String, List<Integer>> places() {
        if (places == null) {
            places = pair.source().places();
        }
        return places;
    }

    private interface Run {
        void at(int from, int to);
    }

    /** Stretches of letters and digits; a decimal sign inside a number does not end one. */
    private static void forEachRun(Tokens tokens, Run run) {
        for (var at = 0; at < tokens.size(); ) {
            if (!isAlphanumeric(tokens, at)) {
                at++;
                continue;
            }
            var end = at + 1;
            while (end < tokens.size() && !tokens.spaced(end)) {
                if (isAlphanumeric(tokens, end)) {
                    end++;
                } else if (isDecimal(tokens, end)) {
                    end += 2;
                } else {
                    break;
                }
            }
            run.at(at, end);
            at = end;
        }
    }

    private static boolean isDecimal(Tokens tokens, int at) {
        return (tokens.isSign(at, '.') || tokens.isSign(at, ','))
                && tokens.isNumber(at - 1)
                && at + 1 < tokens.size()
                && tokens.isNumber(at + 1)
                && !tokens.spaced(at + 1);
    }

    private static boolean isAlphanumeric(Tokens tokens, int at) {
        return tokens.isNumber(at) || tokens.isWord(at) && !tokens.isUnspaced(at);
    }

    private static String text(Facts facts, int from, int to) {
        return facts.words(from, to);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Letters beside digits. */
    private Certainty mixed(int from, int to) {
        var tokens = pair.target().tokens();
        if (head(text(pair.target(), from, to)) > 0) {
            return Certainty.CERTAIN;
        }
        var kind = figureKind(tokens.from(from), tokens.to(to - 1));
        if (kind != null && kind != Figure.Kind.ATOM && !isCurrencyGlue(from, to)) {
            return null;
        }
        if (isCovered(from, to)) {
            return Certainty.CERTAIN;
        }
        for (var i = from; i < to; i++) {
            var token = tokens.get(i);
            if (token.isWord()
                    && token.text().length() >= 3
                    && !isHexadecimal(from, to)
                    && !FigureCode.isCountingSuffix(token.lower())) {
                return hasSourceNumber(from, to) ? Certainty.CERTAIN : Certainty.LIKELY;
            }
        }
        return null;
    }

    /** How many letters stand before a code or word with digits that the source has whole: 6 of ExamenMB2; else 0. */
    private int head(String text) {
        for (var i = 2; i < text.length(); i++) {
            var boundary = Character.isLowerCase(text.charAt(i - 1)) && !Character.isLowerCase(text.charAt(i));
            if (boundary
                    && solid().contains(lower(text.substring(i)))
                    && text.substring(0, i).chars().allMatch(Character::isLetter)) {
                return i;
            }
        }
        return 0;
    }

    /** 100000USD: a number and a currency's code with no blank between, where the language writes the number first. */
    private boolean isCurrencyGlue(int from, int to) {
        var tokens = pair.target().tokens();
        var last = tokens.get(to - 1);
        return tokens.isNumber(from) && last.isAllCapitals() && last.text().length() == 3;
    }

    private Figure.Kind figureKind(int from, int to) {
        var figure = figureAt(from);
        return figure != null && figure.from() <= from && figure.to() >= to ? figure.kind() : null;
    }

    /** The last figure that starts at the place or before it, or null; figures stand in the order of the text. */
    private Figure figureAt(int place) {
        var figures = pair.target().figures();
        var low = 0;
        var high = figures.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (figures.get(middle).from() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : figures.get(low - 1);
    }

    private boolean isHexadecimal(int from, int to) {
        var text = text(pair.target(), from, to);
        return text.length() >= 6 && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private boolean hasSourceNumber(int from, int to) {
        if (sourceReadings == null) {
            sourceReadings = new HashSet<>();
            pair.source().figures().forEach(figure -> sourceReadings.addAll(figure.readings()));
        }
        var figure = figureAt(pair.target().tokens().from(to - 1));
        return figure != null
                && figure.lastToken() > from
                && figure.readings().stream().anyMatch(sourceReadings::contains);
    }

    /** Whether the source has the same letters with blanks between, as "Exchange Online" for ExchangeOnline. */
    private boolean isCovered(int from, int to) {
        return pieces(text(pair.target(), from, to), 0) != null;
    }

    private String pieces(String text, int start) {
        for (var length = 1; length <= Math.min(text.length() - start - 1, 40); length++) {
            for (var place : places().getOrDefault(text.substring(start, start + length), List.of())) {
                var end = follow(text, start, place);
                if (end > place + 1) {
                    return pair.source().words(place, end);
                }
            }
        }
        return null;
    }

    /** The source token behind the last one that spells the text to its end, or the place itself. */
    private int follow(String text, int start, int place) {
        var at = start;
        for (var i = place; i < source.size(); i++) {
            var token = source.get(i);
            if (!token.isWord() && !token.isNumber()
                    || !text.startsWith(token.text(), at)
                    || i > place && !token.spaced()) {
                return place;
            }
            at += token.text().length();
            if (at == text.length()) {
                return i + 1;
            }
        }
        return place;
    }

    /** Letters only: two words of the source with their capitals, or a small word and a name. */
    private Certainty word(int at) {
        var token = pair.target().tokens().get(at);
        if (!token.isWord() || !token.hasInnerCapital() || pair.sourceWords().contains(token.lower())) {
            return null;
        }
        var text = token.text();
        if (pieces(text, 0) != null) {
            return Certainty.CERTAIN;
        }
        for (var i = 1; i < text.length(); i++) {
            var boundary = Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
            if (boundary && startsInSource(text, i)) {
                var head = lower(text.substring(0, i));
                var known = pair.target().lexicon().has(Cue.FUNCTION, head)
                        || pair.targetWords().contains(head);
                return known ? Certainty.CERTAIN : Certainty.LIKELY;
            }
        }
        return null;
    }

    private boolean startsInSource(String text, int start) {
        return places().containsKey(text.substring(start)) || pieces(text, start) != null;
    }

    private String apart(int from, int to) {
        var text = text(pair.target(), from, to);
        var covered = pieces(text, 0);
        if (covered != null) {
            return covered;
        }
        var head = head(text);
        if (head > 0) {
            return text.substring(0, head) + " " + text.substring(head);
        }
        var apart = new StringBuilder();
        for (var i = from; i < to; i++) {
            var token = pair.target().tokens().get(i);
            var joins = i == from
                    || token.type() == Token.Type.SIGN
                    || pair.target().tokens().type(i - 1) == Token.Type.SIGN;
            apart.append(joins ? "" : " ").append(token.text());
        }
        return apart.toString();
    }
}
