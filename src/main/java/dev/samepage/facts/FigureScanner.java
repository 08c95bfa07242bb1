package dev.samepage.facts;

import dev.samepage.locale.CalendarNames;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.NumberSymbols;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the figures of a text: cuts it into stretches without a blank, and asks {@link FigureShape} what each is. */
final class FigureScanner {
    private static final Set<String> BRANDS =
            Set.of("microsoft", "office", "dynamics", "windows", "майкрософт", "microsoftoffice", "microsoftdynamics");
    private static final Set<Character> CJK_DATE = Set.of('年', '月', '日', '년', '월', '일');
    private static final int LONGEST_CHUNK = 200; // tokens; a longer stretch is cut

    private final String chars;
    private final Tokens tokens;
    private final BitSet named;
    private final Mark[] markAt;
    private final Lexicon lexicon;
    private final Map<String, Integer> abbreviations;
    private final boolean english;
    private final boolean numbers;
    private final boolean blanks;
    private final int blankMinimum;
    private final List<Figure> figures = new ArrayList<>(0);

    /**
     * @param named the tokens that belong to names, whose digits are no quantities
     */
    FigureScanner(String chars, Tokens tokens, Marks marks, BitSet named, Lexicon lexicon, LocaleTag locale) {
        this.chars = chars;
        this.tokens = tokens;
        this.named = named;
        numbers = tokens.haveNumber();
        markAt = new Mark[numbers ? tokens.size() + 1 : 0];
        if (numbers) {
            marks.forEach(mark -> markAt[mark.from()] = mark);
        }
        var calendar = CalendarNames.of(locale);
        abbreviations = calendar.abbreviations();
        this.lexicon = lexicon;
        english = locale.language().equals("en");
        // Spanish printers group five digits and more with a blank, as the academies ask, whatever CLDR says.
        var spanish = locale.language().equals("es");
        blanks = numbers && (spanish || NumberSymbols.of(locale).groupsWithBlank());
        blankMinimum = spanish ? 5 : 4;
    }

    List<Figure> scan() {
        if (!numbers) {
            // Without digits only months are left.
            for (var i = 0; i < tokens.size(); i++) {
                month(i);
            }
            return figures;
        }
        for (var at = 0; at < tokens.size(); ) {
            if (tokens.isSign(at) || tokens.isObject(at) || tokens.isUnspaced(at)) {
                at++;
                continue;
            }
            var end = chunkEnd(at);
            var digits = false;
            for (var i = at; i < end; i++) {
                digits |= tokens.isNumber(i);
            }
            if (digits) {
                at = Math.max(at + 1, chunk(at, end));
            } else {
                for (var i = at; i < end; i++) {
                    month(i);
                }
                at = end;
            }
        }
        figures.sort(
                (a, b) -> a.from() == b.from() ? Integer.compare(a.to(), b.to()) : Integer.compare(a.from(), b.from()));
        return new FigureMerger(chars, tokens).merge(figures);
    }

    /** Where the stretch of letters, digits and joining signs that starts here ends. */
    private int chunkEnd(int from) {
        var end = from + 1;
        while (end < tokens.size() && end - from < LONGEST_CHUNK) {
            if (tokens.spaced(end) || tokens.isUnspaced(end) || tokens.isObject(end)) {
                break;
            }
            if (tokens.isSign(end)) {
                var next = end + 1;
                if (next == tokens.size() || tokens.spaced(next) || tokens.isUnspaced(next) || !joins(end)) {
                    break;
                }
                end++;
            }
            end++;
        }
        return end;
    }

    private boolean joins(int sign) {
        var number = tokens.isNumber(sign + 1);
        if (!number && !tokens.isWord(sign + 1)) {
            return false;
        }
        return switch (tokens.first(sign)) {
            case '-', '/', '_' -> true;
            case '.', ',', '\'', ':' -> number && tokens.isNumber(sign - 1);
            default -> false;
        };
    }

    /** Reads one stretch and what follows it; returns the token to go on with. */
    private int chunk(int from, int end) {
        if (isNamed(from, end)) {
            var text = chars.substring(tokens.from(from), tokens.to(end - 1));
            add(Figure.Kind.NAME, from, end, FigureCode.digitReadings(text));
            return end;
        }
        for (var i = from; i < end; i++) {
            month(i); // glued to its day or year
        }
        var first = figures.size();
        var joined = joinBlankGroups(from, end);
        if (isBareDecimal(from, end)) {
            add(Figure.Kind.NUMBER, from, end, Readings.of("0." + tokens.text(from)));
        } else if (joined > end) {
            var text = chars.substring(tokens.from(from), tokens.to(joined - 1));
            add(Figure.Kind.NUMBER, from, joined, Readings.of(text.replace(" ", "")));
            end = joined;
        } else {
            new FigureShape(tokens, from, end, figures::add, chars).read();
        }
        if (figures.size() > first) {
            return follow(figures.size() - 1, end);
        }
        return end;
    }

    /** ".60" is 0.60. */
    private boolean isBareDecimal(int from, int end) {
        return end == from + 1
                && from > 0
                && !tokens.spaced(from)
                && tokens.isSign(from - 1, '.')
                && (from == 1 || tokens.spaced(from - 1));
    }

    private boolean isNamed(int from, int end) {
        for (var i = from; i < end; i++) {
            var glued = i + 1 < end && tokens.isWord(i + 1);
            if (tokens.isNumber(i) && !named.get(i) && (glued || !isBrandNumber(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBrandNumber(int i) {
        var at = i - 1;
        if (at > 0 && tokens.isSign(at, '-')) {
            at--;
        }
        return tokens.text(i).equals("365")
                && at >= 0
                && tokens.isWord(at)
                && tokens.spaced(i) | at < i - 1
                && BRANDS.contains(tokens.lower(at));
    }

    /** "300 000": a plain blank joins groups of three digits, but only in a locale that groups with blanks. */
    private int joinBlankGroups(int from, int end) {
        if (!blanks || end != from + 1 || tokens.text(from).length() > 3) {
            return end;
        }
        var digits = tokens.text(from).length();
        var next = end;
        while (next < tokens.size()
                && tokens.isNumber(next)
                && tokens.spaced(next)
                && tokens.text(next).length() == 3
                && tokens.from(next) == tokens.to(next - 1) + 1) {
            digits += 3;
            next++;
        }
        if (next == end || digits < blankMinimum) {
            return end;
        }
        var decimals = next + 1 < tokens.size()
                && (tokens.isSign(next, ',') || tokens.isSign(next, '.'))
                && !tokens.spaced(next)
                && tokens.isNumber(next + 1)
                && !tokens.spaced(next + 1);
        return decimals ? next + 2 : next;
    }

    /** A scale, an am or pm, or a Chinese sign after (or before) a number changes what it says. */
    private int follow(int index, int end) {
        var figure = figures.get(index);
        if (figure.kind() != Figure.Kind.NUMBER && figure.kind() != Figure.Kind.TIME) {
            return end;
        }
        var after = end < tokens.size() ? markAt[end] : null;
        if (after != null && after.is(Cue.SCALE) && figure.kind() == Figure.Kind.NUMBER) {
            figures.set(
                    index,
                    with(figure, Figure.Kind.NUMBER, after.to(), Readings.times(figure.readings(), after.value())));
            return after.to();
        }
        if (after != null && (after.is(Cue.PM) || after.is(Cue.AM))) {
            figures.set(
                    index,
                    with(figure, Figure.Kind.TIME, after.to(), Readings.clock(figure.readings(), after.is(Cue.PM))));
            return after.to();
        }
        var before = figure.firstToken() > 0 ? tokens.get(figure.firstToken() - 1) : null;
        if (before != null && before.isUnspaced() && figure.firstToken() > 1) {
            var mark = markAt[figure.firstToken() - 2];
            if (mark != null && mark.is(Cue.PM) && mark.to() == figure.firstToken()) {
                figures.set(index, with(figure, Figure.Kind.TIME, end, Readings.clock(figure.readings(), true)));
                return end;
            }
        }
        if (end < tokens.size() && CJK_DATE.contains(tokens.text(end).charAt(0))) {
            var kind = tokens.text(end).charAt(0) == '月' ? Figure.Kind.MONTH : Figure.Kind.DATE;
            figures.set(index, with(figure, kind, end, figure.readings()));
        }
        return end;
    }

    private Figure with(Figure figure, Figure.Kind kind, int lastToken, List<List<BigDecimal>> readings) {
        var to = tokens.to(lastToken - 1);
        return new Figure(
                kind, chars.substring(figure.from(), to), figure.from(), to, figure.firstToken(), lastToken, readings);
    }

    private void add(Figure.Kind kind, int first, int last, List<List<BigDecimal>> readings) {
        var from = tokens.from(first);
        var to = tokens.to(last - 1);
        figures.add(new Figure(kind, chars.substring(from, to), from, to, first, last, readings));
    }

    private void month(int i) {
        var month = lexicon.month(tokens, i);
        if (month != 0 && english && !tokens.isCapitalised(i)) {
            month = 0;
        }
        if (month != 0 && english && tokens.lower(i).equals("may") && !nearNumber(i)) {
            month = 0;
        }
        if (month == 0 && numbers && tokens.isWord(i) && nearNumber(i)) {
            month = abbreviations.getOrDefault(tokens.lower(i), 0);
            if (month != 0 && english && !tokens.isCapitalised(i)) {
                month = 0;
            }
        }
        if (month != 0) {
            add(Figure.Kind.MONTH, i, i + 1, List.of(List.of(Values.of(month))));
        }
    }

    /** Whether a number stands beside the token, or one small word or full stop away. */
    private boolean nearNumber(int i) {
        for (var step = -1; step <= 1; step += 2) {
            for (var distance = 1; distance <= 2; distance++) {
                var at = i + step * distance;
                if (at < 0 || at >= tokens.size()) {
                    break;
                }
                if (tokens.isNumber(at)) {
                    return true;
                }
                if (tokens.text(at).length() > 2) {
                    break;
                }
            }
        }
        return false;
    }
}
