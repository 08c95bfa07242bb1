package dev.samepage.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A stretch of digits and letters without slash, colon or hyphen: a number, a number with its unit, a code. */
final class SolidShape {
    /** ISO 4217 codes that partner programmes pay and charge in. */
    static final Set<String> CURRENCIES = Set.of(
            "USD", "EUR", "GBP", "JPY", "BRL", "CAD", "AUD", "CHF", "CNY", "INR", "MXN", "RUB", "PLN", "SEK", "NOK",
            "DKK", "CZK", "TRY", "KRW", "US", "RMB", "NZD", "ZAR");
    /** Letters after a digit that make it an ordinal, in the languages with tables; 1st, 1er, 2e, 15esimo, 3º. */
    private static final Set<String> ORDINALS = Set.of(
            "st", "nd", "rd", "th", "er", "ère", "re", "e", "è", "ème", "eme", "nde", "d", "º", "ª", "o", "a", "°",
            "esimo", "esima", "ste", "de", "ter", "tes", "ten", "te", "го", "й", "я", "е", "ое", "ый", "ая");

    private static final Map<String, Long> SCALES = Map.of(
            "k",
            1_000L,
            "K",
            1_000L,
            "M",
            1_000_000L,
            "MM",
            1_000_000L,
            "mn",
            1_000_000L,
            "Mio",
            1_000_000L,
            "B",
            1_000_000_000L,
            "bn",
            1_000_000_000L,
            "mil",
            1_000L);
    private static final Set<String> FISCAL = Set.of("FY", "CY", "AF", "EF", "GJ", "KJ", "FJ", "ФГ", "ФР", "HY");
    private static final Set<String> PERIODS = Set.of("Q", "H", "T", "S", "HJ");

    private final Tokens tokens;
    private final int first;
    private final int last;
    private final Consumer<Figure> out;
    private final String chars;

    SolidShape(Tokens tokens, int first, int last, Consumer<Figure> out, String chars) {
        this.tokens = tokens;
        this.first = first;
        this.last = last;
        this.out = out;
        this.chars = chars;
    }

    private String text(int from, int to) {
        return chars.substring(tokens.from(from), tokens.to(to - 1));
    }

    private void emit(Figure.Kind kind, int from, int to, List<List<BigDecimal>> readings) {
        out.accept(new Figure(kind, text(from, to), tokens.from(from), tokens.to(to - 1), from, to, readings));
    }

    /** No slash, colon or hyphen: numbers with separators, letters before and after. */
    void read() {
        var pieces = pieces();
        var shape = new StringBuilder();
        for (var piece : pieces) {
            shape.append(tokens.isNumber(piece[0]) ? 'N' : 'L');
        }
        switch (shape.toString()) {
            case "N" -> number(first, last);
            case "NL" -> numberWithSuffix(pieces);
            case "LN" -> prefixedNumber(pieces);
            case "LNL" -> enclosedNumber(pieces);
            case "NLN", "NLNLN" -> crossed(pieces);
            default -> emit(Figure.Kind.ATOM, first, last, FigureCode.digitReadings(text(first, last)));
        }
    }

    private List<int[]> pieces() {
        var pieces = new ArrayList<int[]>();
        for (var i = first; i < last; ) {
            var to = i + 1;
            if (tokens.isNumber(i)) {
                while (to + 1 < last && tokens.type(to) == Token.Type.SIGN && tokens.isNumber(to + 1)) {
                    to += 2;
                }
            }
            pieces.add(new int[] {i, to});
            i = to;
        }
        return pieces;
    }

    private void number(int from, int to) {
        var text = text(from, to);
        var readings = Readings.of(text);
        if (!readings.isEmpty()) {
            emit(Figure.Kind.NUMBER, from, to, readings);
            return;
        }
        if (new FigureShape(tokens, from, to, out, chars).dotted()) {
            return;
        }
        if (text.indexOf('.') >= 0 || text.length() > 9 && text.indexOf(',') < 0) {
            emit(Figure.Kind.CODE, from, to, List.of());
        } else {
            for (var i = from; i < to; i += 2) {
                emit(Figure.Kind.NUMBER, i, i + 1, Readings.of(tokens.text(i)));
            }
        }
    }

    private List<List<BigDecimal>> readings(int[] piece) {
        return Readings.of(text(piece[0], piece[1]));
    }

    private void numberWithSuffix(List<int[]> pieces) {
        var suffix = text(pieces.get(1)[0], pieces.get(1)[1]);
        var lower = suffix.toLowerCase(Locale.ROOT);
        var readings = readings(pieces.get(0));
        if (readings.isEmpty()) {
            emit(Figure.Kind.ATOM, first, last, FigureCode.digitReadings(text(first, last)));
        } else if (lower.equals("am") || lower.equals("pm")) {
            emit(Figure.Kind.TIME, first, last, Readings.clock(readings, lower.equals("pm")));
        } else if (SCALES.containsKey(suffix)) {
            emit(Figure.Kind.NUMBER, first, last, Readings.times(readings, BigDecimal.valueOf(SCALES.get(suffix))));
        } else if (ORDINALS.contains(lower) || FigureCode.isUnit(suffix)) {
            emit(Figure.Kind.NUMBER, first, last, readings);
        } else {
            emit(Figure.Kind.ATOM, first, last, readings);
        }
    }

    private void prefixedNumber(List<int[]> pieces) {
        var prefix = text(pieces.get(0)[0], pieces.get(0)[1]);
        var number = text(pieces.get(1)[0], pieces.get(1)[1]);
        var readings = Readings.of(number);
        if (CURRENCIES.contains(prefix) && !readings.isEmpty()) {
            emit(Figure.Kind.NUMBER, first, last, readings);
        } else if (FISCAL.contains(prefix) && (number.length() == 2 || number.length() == 4)) {
            emit(Figure.Kind.FISCAL, first, last, Readings.fiscal(number));
        } else if (PERIODS.contains(prefix) && number.length() == 1 && number.charAt(0) <= '4') {
            emit(Figure.Kind.PERIOD, first, last, readings);
        } else {
            emit(Figure.Kind.ATOM, first, last, readings);
        }
    }

    private void enclosedNumber(List<int[]> pieces) {
        var prefix = text(pieces.get(0)[0], pieces.get(0)[1]);
        var suffix = text(pieces.get(2)[0], pieces.get(2)[1]);
        var readings = readings(pieces.get(1));
        if (CURRENCIES.contains(prefix) && SCALES.containsKey(suffix)) {
            emit(Figure.Kind.NUMBER, first, last, Readings.times(readings, BigDecimal.valueOf(SCALES.get(suffix))));
        } else {
            emit(Figure.Kind.ATOM, first, last, readings);
        }
    }

    /** 24x7, 24x7x365, 18h30, 1920x1080. */
    private void crossed(List<int[]> pieces) {
        var numbers = new ArrayList<BigDecimal>();
        var letters = "";
        for (var piece : pieces) {
            var token = tokens.get(piece[0]);
            if (token.isWord()) {
                letters = token.lower();
            } else {
                var readings = readings(piece);
                if (readings.isEmpty()) {
                    letters = "?";
                } else {
                    numbers.add(readings.get(0).get(0));
                }
            }
        }
        if (letters.equals("x") && Readings.isClock(numbers)) {
            emit(Figure.Kind.CLOCK, first, last, List.of(numbers));
        } else if (letters.equals("h") && numbers.size() == 2) {
            emit(Figure.Kind.TIME, first, last, List.of(Readings.withoutZeros(numbers)));
        } else if (letters.equals("x") || letters.equals("х")) {
            emit(Figure.Kind.NUMBER, first, last, List.of(numbers));
        } else {
            emit(Figure.Kind.ATOM, first, last, FigureCode.digitReadings(text(first, last)));
        }
    }
}
