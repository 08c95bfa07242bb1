package dev.samepage.facts;

import java.util.ArrayList;
import java.util.List;

/** Finds lists: short items between commas and joining words, at least one joining word at the end. */
final class AlternativesScanner {
    private static final int LONGEST_ITEM = 9; // words of an item between two separators
    private static final int LONGEST_EDGE = 12; // words of the first and the last item that are kept

    /** A text without one of these has no list. */
    static final Cues JOINING = Cues.of(Cue.OR, Cue.AND, Cue.AND_OR);

    private enum Separator {
        COMMA,
        OR,
        AND,
        AND_OR
    }

    private record Cut(Separator separator, int from, int to) {}

    private final Tokens tokens;
    private final Marks marks;
    private final List<Alternatives> lists = new ArrayList<>();
    private int nextMark;

    AlternativesScanner(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    List<Alternatives> scan() {
        var from = 0;
        for (var at = 0; at <= tokens.size(); at++) {
            if (at == tokens.size() || endsClause(at)) {
                clause(from, at);
                from = at < tokens.size() && tokens.type(at) == Token.Type.SIGN ? at + 1 : at;
            }
        }
        return lists;
    }

    private boolean endsClause(int at) {
        if (tokens.broken(at) && at > 0) {
            return true;
        }
        if (!tokens.isSign(at)) {
            return false;
        }
        return switch (tokens.first(at)) {
            case ';', ':', '!', '?', '(', ')', '|', '\u2013', '\u2014', '\u3002' -> !insideWord(at);
            case '.' -> (at + 1 == tokens.size() || tokens.spaced(at + 1)) && !abbreviation(at);
            case '-' -> tokens.spaced(at) && at + 1 < tokens.size() && tokens.spaced(at + 1);
            default -> false;
        };
    }

    private boolean insideWord(int at) {
        return tokens.isSign(at, ':') && at + 1 < tokens.size() && !tokens.spaced(at + 1) && !tokens.spaced(at);
    }

    /** "Co., Ltd." and "z. B." end no sentence: a short word before, or a small letter behind. */
    private boolean abbreviation(int at) {
        return at + 1 < tokens.size()
                && tokens.isWord(at + 1)
                && Character.isLowerCase(tokens.text(at + 1).charAt(0));
    }

    private void clause(int from, int to) {
        var cuts = cuts(from, to);
        for (var i = 0; i < cuts.size(); ) {
            i = list(cuts, i, from, to);
        }
    }

    private List<Cut> cuts(int from, int to) {
        var cuts = new ArrayList<Cut>();
        for (var at = from; at < to; at++) {
            while (nextMark < marks.size() && marks.get(nextMark).to() <= at) {
                nextMark++;
            }
            var mark = nextMark < marks.size() && marks.get(nextMark).from() == at ? marks.get(nextMark) : null;
            var separator = mark == null ? null : separator(mark);
            if (separator != null) {
                var start = at;
                if (!cuts.isEmpty() && cuts.get(cuts.size() - 1).to() == at) {
                    start = cuts.remove(cuts.size() - 1).from(); // ", or" is one separator
                }
                cuts.add(new Cut(separator, start, mark.to()));
                at = mark.to() - 1;
            } else if (isComma(at) && !closesTopic(at)) {
                cuts.add(new Cut(Separator.COMMA, at, at + 1));
            }
        }
        return cuts;
    }

    /** 「…について、」: in Japanese and Chinese the comma after such a word ends the sentence's topic, not an item. */
    private boolean closesTopic(int at) {
        var before = nextMark > 0 ? marks.get(nextMark - 1) : null;
        return before != null && before.to() == at && before.is(Cue.CLAUSE) && tokens.isUnspaced(at - 1);
    }

    private static Separator separator(Mark mark) {
        if (mark.is(Cue.AND_OR)) {
            return Separator.AND_OR;
        }
        if (mark.is(Cue.OR)) {
            return Separator.OR;
        }
        return mark.is(Cue.AND) ? Separator.AND : null;
    }

    private boolean isComma(int at) {
        if (!tokens.isSign(at)) {
            return false;
        }
        var sign = tokens.first(at);
        if (sign == '\u3001' || sign == '\uFF64') {
            return true;
        }
        var between = at > 0
                && at + 1 < tokens.size()
                && tokens.isNumber(at - 1)
                && tokens.isNumber(at + 1)
                && !tokens.spaced(at + 1);
        return sign == ',' && !between;
    }

    /** Reads a list whose first separator is number {@code start}; returns the separator to go on with. */
    private int list(List<Cut> cuts, int start, int from, int to) {
        var end = start;
        var joiner = cuts.get(start).separator != Separator.COMMA ? start : -1;
        while (end + 1 < cuts.size()
                && isItem(cuts.get(end).to(), cuts.get(end + 1).from())) {
            if (joiner >= 0 && cuts.get(end + 1).separator == Separator.COMMA) {
                break; // a comma after the joining word starts something else
            }
            end++;
            joiner = cuts.get(end).separator != Separator.COMMA ? end : joiner;
        }
        if (joiner < 0) {
            return Math.max(start + 1, end);
        }
        var first = start;
        var previous = start == 0 ? from : cuts.get(start - 1).to();
        var items = new ArrayList<Alternatives.Item>();
        items.add(item(
                Math.max(previous, cuts.get(first).from() - LONGEST_EDGE),
                cuts.get(first).from()));
        for (var i = first; i < joiner; i++) {
            items.add(item(cuts.get(i).to(), cuts.get(i + 1).from()));
        }
        var next = joiner + 1 < cuts.size() ? cuts.get(joiner + 1).from() : to;
        items.add(item(cuts.get(joiner).to(), Math.min(next, cuts.get(joiner).to() + LONGEST_EDGE)));
        lists.add(new Alternatives(join(cuts, first, joiner), items));
        return joiner + 1;
    }

    private static Alternatives.Item item(int from, int to) {
        return new Alternatives.Item(Math.min(from, to), to);
    }

    private static Alternatives.Join join(List<Cut> cuts, int first, int last) {
        var or = false;
        var and = false;
        for (var i = first; i <= last; i++) {
            or |= cuts.get(i).separator == Separator.OR || cuts.get(i).separator == Separator.AND_OR;
            and |= cuts.get(i).separator == Separator.AND || cuts.get(i).separator == Separator.AND_OR;
        }
        return or && and ? Alternatives.Join.BOTH : or ? Alternatives.Join.OR : Alternatives.Join.AND;
    }

    /** Short, and no clause: an item names something, it does not say something about it. */
    private boolean isItem(int from, int to) {
        if (to - from > 2 * LONGEST_ITEM || to <= from) {
            return false;
        }
        var words = 0;
        for (var i = from; i < to; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words <= LONGEST_ITEM && !hasClause(from, to);
    }

    private boolean hasClause(int from, int to) {
        for (var i = lowerBound(from); i < marks.size() && marks.get(i).from() < to; i++) {
            var mark = marks.get(i);
            if (mark.is(Cue.CLAUSE) || mark.is(Cue.MUST) || mark.is(Cue.MAY)) {
                return true;
            }
        }
        return false;
    }

    /** The first mark that starts at the token or behind it. */
    private int lowerBound(int token) {
        var low = 0;
        var high = marks.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (marks.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
