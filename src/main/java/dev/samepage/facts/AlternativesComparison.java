package dev.samepage.facts;

import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Lists of alternatives: as many items as the source has, and each of them to be recognised. */
final class AlternativesComparison {
    private static final int MANY = 200; // lists; a text with more is no requirement
    private static final int COGNATE = 4; // letters that two related words share at their beginning, at least

    private final Facts full;
    private final Facts other;
    private final Kind kind;
    private final Consumer<Difference> out;
    private Wording wording;

    /**
     * @param full whose items are looked for
     * @param other where they are looked for
     */
    private AlternativesComparison(Facts full, Facts other, Kind kind, Consumer<Difference> out) {
        this.full = full;
        this.other = other;
        this.kind = kind;
        this.out = out;
    }

    /** The words of the other text, in which items are looked for. */
    private static final class Wording {
        final Set<String> words = new HashSet<>();
        final String squashed;
        private Set<String> stems;

        Wording(Facts facts) {
            var tokens = facts.tokens();
            var squash = new StringBuilder(facts.text().length());
            for (var i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i) || tokens.isNumber(i)) {
                    words.add(tokens.lower(i));
                    squash.append(tokens.lower(i));
                }
            }
            squashed = squash.toString();
        }

        boolean hasStem(String word) {
            if (stems == null) {
                stems = new HashSet<>();
                for (var known : words) {
                    if (known.length() >= COGNATE) {
                        stems.add(Stem.of(known));
                    }
                }
            }
            return stems.contains(Stem.of(word));
        }
    }

    // Most texts have no list, and most lists are whole.
    private Wording wording() {
        if (wording == null) {
            wording = new Wording(other);
        }
        return wording;
    }

    static void compare(Pair pair, Consumer<Difference> out) {
        if (!pair.source().alternatives().isEmpty()) {
            new AlternativesComparison(pair.source(), pair.target(), Kind.OPTION_MISSING, out).compare();
        }
        if (!pair.target().alternatives().isEmpty()) {
            new AlternativesComparison(pair.target(), pair.source(), Kind.OPTION_ADDED, out).compare();
        }
    }

    private void compare() {
        var lists = full.alternatives();
        var counterparts = other.alternatives();
        if (lists.size() > MANY || counterparts.size() > MANY) {
            return;
        }
        for (var i = 0; i < lists.size(); i++) {
            list(lists.get(i), i, counterparts);
        }
    }

    private void list(Alternatives list, int index, List<Alternatives> counterparts) {
        var size = list.items().size();
        var fewer = size
                - (full.alternatives().size() == counterparts.size()
                        ? counterparts.get(index).items().size()
                        : accounted(size, counterparts));
        if (fewer <= 0) {
            return;
        }
        var unknown = new ArrayList<Alternatives.Item>();
        var known = 0;
        var verbatim = 0;
        var shared = shared(list);
        for (var item : list.items()) {
            var found = recognise(
                    item,
                    shared,
                    item == list.items().get(0),
                    item == list.items().get(size - 1));
            switch (found) {
                case VERBATIM -> {
                    known++;
                    verbatim++;
                }
                case COGNATE -> known++;
                case ABSENT -> unknown.add(item);
                case UNKNOWABLE -> {}
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        report(list, fewer, unknown, known, verbatim);
    }

    /** How many items of a list of a size the other text's lists may stand for, where they are more or fewer. */
    private int accounted(int size, List<Alternatives> counterparts) {
        var total = together(counterparts);
        if (full.alternatives().size() == 1) {
            return total;
        }
        var most = 1;
        for (var i = 0; i < counterparts.size(); i++) {
            most = Math.max(most, counterparts.get(i).items().size());
        }
        return Math.max(most, total - (together(full.alternatives()) - size));
    }

    /** How many items lists have that are read as one. */
    private static int together(List<Alternatives> lists) {
        var items = 1;
        for (var i = 0; i < lists.size(); i++) {
            items += lists.get(i).items().size() - 1;
        }
        return items;
    }

    private void report(Alternatives list, int fewer, List<Alternatives.Item> unknown, int known, int verbatim) {
        var size = list.items().size();
        var or = list.join() == Alternatives.Join.OR;
        var identified = unknown.size() == fewer && known + fewer == size;
        var named = unknown.stream().filter(this::isName).toList();
        Certainty certainty;
        if (size == 2) {
            certainty = identified && verbatim == 1 && or && !named.isEmpty() ? Certainty.LIKELY : Certainty.POSSIBLE;
        } else if (identified && or && kind == Kind.OPTION_MISSING) {
            certainty = named.size() == fewer || verbatim >= 2 ? Certainty.CERTAIN : Certainty.LIKELY;
        } else if (identified) {
            certainty = Certainty.LIKELY;
        } else {
            certainty = or && size >= 3 && known >= 1 ? Certainty.LIKELY : Certainty.POSSIBLE;
        }
        if (kind == Kind.OPTION_ADDED && (named.isEmpty() || !or || size < 3 || !identified)) {
            certainty = Certainty.POSSIBLE;
        }
        var reported = named.size() >= fewer ? named : unknown;
        // Where several items are unknown, the last is the likeliest: lists grow at their end.
        for (var item : reported.subList(Math.max(0, reported.size() - fewer), reported.size())) {
            var trimmed = trim(item);
            var text = full.words(trimmed.from(), trimmed.to());
            var span = full.span(trimmed.from(), trimmed.to());
            var missing = kind == Kind.OPTION_MISSING;
            out.accept(Pair.difference(
                    kind,
                    certainty,
                    missing ? span : null,
                    missing ? place() : span,
                    missing ? text : "",
                    missing ? "" : text,
                    text.toLowerCase(Locale.ROOT)));
        }
    }

    /** The list in the other text that the item should stand in. */
    private dev.samepage.text.Span place() {
        return other.alternatives().stream()
                .max((a, b) -> Integer.compare(a.items().size(), b.items().size()))
                .map(list -> other.span(list.first(), list.last()))
                .orElse(null);
    }

    private enum Recognised {
        VERBATIM,
        COGNATE,
        ABSENT,
        /** Nothing in the item says what to look for. */
        UNKNOWABLE
    }

    /** Words that stand in several items tell none of them from the others. */
    private Set<String> shared(Alternatives list) {
        var counts = new HashMap<String, Integer>();
        for (var item : list.items()) {
            var own = new HashSet<String>();
            for (var token : Pair.words(full, item.from(), item.to())) {
                own.add(token.lower());
            }
            own.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        var shared = new HashSet<String>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > 1) {
                shared.add(entry.getKey());
            }
        }
        return shared;
    }

    private Recognised recognise(Alternatives.Item item, Set<String> shared, boolean first, boolean last) {
        var trimmed = first || last ? core(item, first) : item;
        var telling = new ArrayList<Token>();
        for (var token : Pair.words(full, trimmed.from(), trimmed.to())) {
            var small = full.lexicon().has(Cue.FUNCTION, token.lower())
                    || full.lexicon().has(Cue.CLAUSE, token.lower());
            if (!small && !shared.contains(token.lower()) && (token.text().length() > 1 || token.isNumber())) {
                telling.add(token);
            }
        }
        if (telling.isEmpty()) {
            return Recognised.UNKNOWABLE;
        }
        for (var token : telling) {
            if (wording().words.contains(token.lower())
                    || token.text().length() >= 4 && wording().squashed.contains(token.lower())) {
                return Recognised.VERBATIM;
            }
        }
        for (var token : telling) {
            if (token.lower().length() >= COGNATE && wording().hasStem(token.lower())) {
                return Recognised.COGNATE;
            }
        }
        return Recognised.ABSENT;
    }

    /** The part of an edge item that is nearest to its separator: a name, or the last few words. */
    private Alternatives.Item core(Alternatives.Item item, boolean first) {
        var tokens = full.tokens();
        if (first) {
            var from = item.to();
            var words = 0;
            while (from > item.from() && words < 5) {
                from--;
                words += tokens.isWord(from) ? 1 : 0;
                if (full.lexicon().has(Cue.CLAUSE, tokens.lower(from))
                        || tokens.lower(from).equals("as")) {
                    from++;
                    break;
                }
            }
            return new Alternatives.Item(Math.min(from, item.to()), item.to());
        }
        var to = item.from();
        var words = 0;
        while (to < item.to() && words < 5) {
            words += tokens.isWord(to) ? 1 : 0;
            to++;
        }
        return new Alternatives.Item(item.from(), to);
    }

    /** A name: every word but the small ones has a capital. */
    private boolean isName(Alternatives.Item item) {
        var trimmed = trim(item);
        var capitals = 0;
        for (var token : Pair.words(full, trimmed.from(), trimmed.to())) {
            if (token.isCapitalised() || token.isNumber()) {
                capitals++;
            } else if (!full.lexicon().has(Cue.FUNCTION, token.lower())) {
                return false;
            }
        }
        return capitals > 0;
    }

    /** Without the tail that the last item carries: up to the first word behind its capitals. */
    private Alternatives.Item trim(Alternatives.Item item) {
        var tokens = full.tokens();
        var from = item.from();
        while (from + 1 < item.to() && full.lexicon().has(Cue.FUNCTION, tokens.lower(from))) {
            from++;
        }
        var to = item.to();
        while (to > from + 1 && tokens.type(to - 1) == Token.Type.SIGN) {
            to--;
        }
        if (from < to && tokens.isCapitalised(from)) {
            var end = from + 1;
            for (var i = from + 1; i < to; i++) {
                var token = tokens.get(i);
                var keeps = token.isCapitalised()
                        || token.isNumber()
                        || token.type() == Token.Type.SIGN
                        || token.lower().equals("for")
                        || token.lower().equals("of");
                if (!keeps) {
                    break;
                }
                end = token.isCapitalised() || token.isNumber() ? i + 1 : end;
            }
            to = end;
        }
        return new Alternatives.Item(from, to);
    }
}
