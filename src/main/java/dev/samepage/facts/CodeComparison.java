package dev.samepage.facts;

import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Codes that the translation has lost or garbled; takes what it reports out of the missing and extra figures. */
final class CodeComparison {
    private static final int WINDOW = 4; // figures that one garbled code may have fallen into
    private static final int GAP = 4; // characters between them
    private static final int MANY = 200; // figures; beyond that only exact garbles are looked for

    private final Pair pair;
    private final List<Figure> missing;
    private final List<Figure> extra;
    private final Consumer<Difference> out;

    /**
     * @param missing of the source, without a counterpart
     * @param extra of the target, without a counterpart
     */
    CodeComparison(Pair pair, List<Figure> missing, List<Figure> extra, Consumer<Difference> out) {
        this.pair = pair;
        this.missing = missing;
        this.extra = extra;
        this.out = out;
    }

    void compare() {
        var windows = missing.stream().anyMatch(Figure::isVerbatim) ? windows() : Map.<String, int[]>of();
        for (var figure : List.copyOf(missing)) {
            if (figure.isVerbatim()) {
                code(figure, windows);
            }
        }
        var codes = new HashMap<String, Integer>();
        count(pair.source(), codes, 1);
        count(pair.target(), codes, -1);
        for (var figure : pair.source().figures()) {
            if (figure.kind() == Figure.Kind.ATOM
                    && !missing.contains(figure)
                    && codes.getOrDefault(key(figure), 0) > 0) {
                codes.remove(key(figure));
                report(Certainty.POSSIBLE, figure, null, "");
            }
        }
    }

    private static String key(Figure figure) {
        return figure.text().toLowerCase(Locale.ROOT);
    }

    private static void count(Facts facts, Map<String, Integer> codes, int step) {
        for (var figure : facts.figures()) {
            if (figure.isVerbatim()) {
                codes.merge(key(figure), step, Integer::sum);
            }
        }
    }

    /** The letters and digits of every few neighbouring figures of the target, to the figures {from, to}. */
    private Map<String, int[]> windows() {
        var figures = pair.target().figures();
        var windows = new HashMap<String, int[]>();
        for (var from = 0; from < figures.size(); from++) {
            for (var to = from; to < figures.size() && to < from + WINDOW; to++) {
                if (figures.get(to).to() <= figures.get(from).from()) {
                    continue; // a month's name and the word that it is glued into overlap
                }
                if (to > from && figures.get(to).from() - figures.get(to - 1).to() > GAP) {
                    break;
                }
                windows.putIfAbsent(
                        letters(figures.get(from).from(), figures.get(to).to()), new int[] {from, to});
            }
        }
        return windows;
    }

    private String letters(int from, int to) {
        return letters(pair.target().visible().chars().substring(from, to));
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }

    private void code(Figure figure, Map<String, int[]> windows) {
        if (isGlued(figure)) {
            missing.remove(figure);
            return;
        }
        var letters = letters(figure.text());
        var window = windows.get(letters);
        var few = pair.target().figures().size() <= MANY;
        if (window == null && few) {
            window = split(letters);
        }
        if (window == null && few) {
            window = nearest(letters, windows);
        }
        if (figure.kind() == Figure.Kind.ATOM && window == null && isSpelled(figure)) {
            missing.remove(figure);
            return;
        }
        missing.remove(figure);
        if (window == null) {
            report(Certainty.LIKELY, figure, null, "");
            return;
        }
        var figures = pair.target().figures();
        var from = figures.get(window[0]).from();
        var to = figures.get(window[1]).to();
        for (var i = window[0]; i <= window[1]; i++) {
            extra.remove(figures.get(i));
        }
        var found = pair.target().visible().chars().substring(from, to);
        if (figure.kind() == Figure.Kind.ATOM && letters(found).equals(letters)) {
            return; // the source's own words run together, or the translation hyphenates
        }
        var certain = figure.kind() == Figure.Kind.CODE || found.length() >= 4;
        report(certain ? Certainty.CERTAIN : Certainty.LIKELY, figure, new int[] {from, to}, found);
    }

    /** "Examen70-346": the code is whole, and the lost blank is reported as glued words. */
    private boolean isGlued(Figure figure) {
        var chars = pair.target().visible().chars();
        var text = figure.text();
        if (figure.kind() != Figure.Kind.CODE || missing.size() > MANY) {
            return false;
        }
        for (var at = chars.indexOf(text); at >= 0; at = chars.indexOf(text, at + 1)) {
            var end = at + text.length();
            var whole = end == chars.length() || !Character.isLetterOrDigit(chars.charAt(end));
            if (whole && at > 0 && Character.isLetter(chars.charAt(at - 1))) {
                var from = at;
                extra.removeIf(other -> other.from() < end && other.to() > from);
                return true;
            }
        }
        return false;
    }

    /** Letters that stand before the figure as a word of their own: "MB" in "MB 220" for MB-220. */
    private int[] split(String letters) {
        var figures = pair.target().figures();
        for (var i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            var first = figure.firstToken();
            if (letters.endsWith(letters(figure.text())) && first > 0 && extra.contains(figure)) {
                return new int[] {i, i};
            }
        }
        return null;
    }

    /** A figure without counterpart that differs in few letters. */
    private int[] nearest(String letters, Map<String, int[]> windows) {
        int[] best = null;
        var fewest = letters.length() < 5 ? 2 : Math.max(3, letters.length() / 3 + 1);
        for (var entry : windows.entrySet()) {
            var window = entry.getValue();
            var free = true;
            for (var i = window[0]; i <= window[1]; i++) {
                free &= extra.contains(pair.target().figures().get(i));
            }
            if (free) {
                var distance = Distance.between(letters, entry.getKey(), fewest);
                if (distance < fewest || distance == fewest && best != null && window[0] < best[0]) {
                    fewest = distance;
                    best = window;
                }
            }
        }
        return best;
    }

    /** Whether the translation says the digits of a word such as Windows10 apart from its letters. */
    private boolean isSpelled(Figure figure) {
        for (var reading : figure.readings()) {
            for (var value : reading) {
                var said = pair.target().figures().stream()
                        .anyMatch(other -> other.readings().stream().anyMatch(r -> r.contains(value)));
                if (!said) {
                    return false;
                }
            }
        }
        return figure.text().chars().filter(Character::isLetter).count() >= 3
                || figure.text().matches("[DMOW]365"); // D365 is Dynamics 365
    }

    private void report(Certainty certainty, Figure figure, int[] inTarget, String found) {
        out.accept(Pair.difference(
                Kind.IDENTIFIER_CHANGED,
                certainty,
                pair.source().span(figure),
                inTarget == null ? null : pair.target().visible().original(inTarget[0], inTarget[1]),
                figure.text(),
                found,
                figure.text().toLowerCase(Locale.ROOT)));
    }
}
