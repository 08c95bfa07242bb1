package dev.samepage.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Tells what a stretch of letters, digits and joining signs is: a date, a code, a number with its unit … */
final class FigureShape {
    /** ISO 4217 codes that partner programmes pay and charge in. */
    private static final Set<String> CURRENCIES = Set.of(
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
    private static final int SHORT_CODE = 24; // characters of the longest code read as one in capitals

    private final List<Token> tokens;
    private final int first;
    private final int last;
    private final Consumer<Figure> out;
    private final String chars;

    FigureShape(List<Token> tokens, int first, int last, Consumer<Figure> out, String chars) {
        this.tokens = tokens;
        this.first = first;
        this.last = last;
        this.out = out;
        this.chars = chars;
    }

    void read() {
        if (has('/')) {
            slashed();
        } else if (has(':')) {
            colons();
        } else if (has('-') || has('_')) {
            hyphenated();
        } else {
            solid();
        }
    }

    private boolean has(char sign) {
        for (var i = first; i < last; i++) {
            if (tokens.get(i).isSign(sign)) {
                return true;
            }
        }
        return false;
    }

    private String text(int from, int to) {
        return chars.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    private void emit(Figure.Kind kind, int from, int to, List<List<BigDecimal>> readings) {
        out.accept(new Figure(
                kind,
                text(from, to),
                tokens.get(from).from(),
                tokens.get(to - 1).to(),
                from,
                to,
                readings));
    }

    /** Token indices {from, to} of the parts between the signs. */
    private List<int[]> parts(String signs) {
        var parts = new ArrayList<int[]>();
        var from = first;
        for (var i = first; i <= last; i++) {
            if (i == last
                    || tokens.get(i).type() == Token.Type.SIGN
                            && signs.indexOf(tokens.get(i).text().charAt(0)) >= 0) {
                if (i > from) {
                    parts.add(new int[] {from, i});
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private void each(List<int[]> parts) {
        for (var part : parts) {
            var digits = false;
            for (var i = part[0]; i < part[1]; i++) {
                digits |= tokens.get(i).isNumber();
            }
            if (digits) {
                new FigureShape(tokens, part[0], part[1], out, chars).read();
            }
        }
    }

    private boolean isDigits(int[] part) {
        return part[1] == part[0] + 1
                && tokens.get(part[0]).isNumber()
                && tokens.get(part[0]).text().length() <= 9;
    }

    private List<BigDecimal> numbers(List<int[]> parts) {
        var numbers = new ArrayList<BigDecimal>();
        for (var part : parts) {
            numbers.add(Values.of(Long.parseLong(tokens.get(part[0]).text())));
        }
        return numbers;
    }

    private void slashed() {
        var ranges = parts("-");
        if (ranges.size() > 1
                && ranges.stream().allMatch(range -> text(range[0], range[1]).matches("\\d+(/\\d+)+"))) {
            each(ranges);
            return;
        }
        var parts = parts("/");
        if (parts.size() <= 3 && parts.size() > 1 && parts.stream().allMatch(this::isDigits)) {
            var numbers = numbers(parts);
            if (isClock(numbers)) {
                emit(Figure.Kind.CLOCK, first, last, List.of(numbers));
            } else {
                emit(Figure.Kind.DATE, first, last, withFullYear(numbers));
            }
        } else {
            each(parts);
        }
    }

    private static boolean isClock(List<BigDecimal> numbers) {
        return numbers.size() >= 2
                && numbers.get(0).intValue() == 24
                && numbers.get(1).intValue() == 7;
    }

    /** A year of two digits is also one of this century, or of the last. */
    static List<List<BigDecimal>> withFullYear(List<BigDecimal> numbers) {
        var readings = new ArrayList<List<BigDecimal>>();
        readings.add(numbers);
        var last = numbers.get(numbers.size() - 1);
        if (last.precision() - last.scale() <= 2 && last.signum() > 0) {
            for (var century : new long[] {2000, 1900}) {
                var full = new ArrayList<>(numbers);
                full.set(numbers.size() - 1, Values.of(century + last.intValue()));
                readings.add(full);
            }
        }
        return readings;
    }

    private void colons() {
        var parts = parts(":");
        if (parts.size() <= 3 && parts.stream().allMatch(this::isDigits)) {
            var numbers = numbers(parts);
            var time = numbers.get(0).intValue() <= 24
                    && tokens.get(parts.get(1)[0]).text().length() == 2
                    && numbers.get(1).intValue() < 60;
            emit(
                    time ? Figure.Kind.TIME : Figure.Kind.NUMBER,
                    first,
                    last,
                    List.of(time ? withoutZeros(numbers) : numbers));
        } else {
            each(parts);
        }
    }

    /** 18:00 is 18. */
    private static List<BigDecimal> withoutZeros(List<BigDecimal> numbers) {
        var kept = new ArrayList<BigDecimal>();
        for (var i = 0; i < numbers.size(); i++) {
            if (i == 0 || numbers.get(i).signum() != 0) {
                kept.add(numbers.get(i));
            }
        }
        return kept;
    }

    /** Readings of a time with am or pm: 6 pm is 18, but may stay 6 in a language that says "6 in the evening". */
    static List<List<BigDecimal>> clock(List<List<BigDecimal>> readings, boolean afternoon) {
        var all = new ArrayList<List<BigDecimal>>();
        for (var reading : readings) {
            var hour = reading.get(0);
            if (hour.scale() <= 0 && hour.intValue() >= 1 && hour.intValue() <= 12) {
                var full = new ArrayList<>(withoutZeros(reading));
                full.set(0, Values.of(hour.intValue() % 12 + (afternoon ? 12 : 0)));
                all.add(full);
            }
        }
        for (var reading : readings) {
            all.add(withoutZeros(reading));
        }
        return all;
    }

    private void hyphenated() {
        var whole = text(first, last);
        if (FigureCode.isGuid(whole)) {
            emit(Figure.Kind.CODE, first, last, List.of());
            return;
        }
        var parts = parts("-_");
        while (parts.size() > 1 && isWord(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        while (parts.size() > 1 && isWord(parts.get(0))) {
            parts.remove(0);
        }
        if (parts.isEmpty()) {
            return;
        }
        var from = parts.get(0)[0];
        var to = parts.get(parts.size() - 1)[1];
        if (parts.size() == 1) {
            new FigureShape(tokens, from, to, out, chars).read();
        } else if (parts.stream().allMatch(this::isDigits)) {
            digitParts(parts, from, to);
        } else if (FigureCode.isCode(text(from, to), SHORT_CODE)) {
            emit(Figure.Kind.CODE, from, to, List.of());
        } else {
            each(parts);
        }
    }

    private boolean isWord(int[] part) {
        return part[1] == part[0] + 1
                && tokens.get(part[0]).isWord()
                && (tokens.get(part[0]).text().length() > 1
                        || Character.isLowerCase(tokens.get(part[0]).text().charAt(0)))
                && tokens.get(part[0]).text().chars().anyMatch(Character::isLowerCase);
    }

    private void digitParts(List<int[]> parts, int from, int to) {
        var numbers = numbers(parts);
        if (parts.size() == 3 && isDate(parts)) {
            emit(Figure.Kind.DATE, from, to, withFullYear(numbers));
        } else if (parts.size() == 2 && !isExamCode(parts, to)) {
            each(parts);
        } else {
            emit(Figure.Kind.CODE, from, to, List.of());
        }
    }

    private boolean isDate(List<int[]> parts) {
        var small = 0;
        var year = 0;
        for (var part : parts) {
            var text = tokens.get(part[0]).text();
            var value = Integer.parseInt(text);
            small += text.length() <= 2 && value >= 1 && value <= 31 ? 1 : 0;
            year += text.length() == 4 && value >= 1900 && value < 2100 ? 1 : 0;
        }
        var last = tokens.get(parts.get(2)[0]).text();
        return small == 2 && year == 1 || small >= 2 && last.length() == 2;
    }

    /** 70-346 is an exam's code unless a small word follows that it counts: "80-100 points". */
    private boolean isExamCode(List<int[]> parts, int to) {
        var a = tokens.get(parts.get(0)[0]).text();
        var b = tokens.get(parts.get(1)[0]).text();
        if (a.length() != 2 || b.length() != 3) {
            return a.charAt(0) == '0' && a.length() > 1
                    || b.charAt(0) == '0' && b.length() > 1
                    || Long.parseLong(a) >= Long.parseLong(b) && a.length() + b.length() > 4;
        }
        if (to >= tokens.size() || tokens.get(to).type() != Token.Type.WORD) {
            return to >= tokens.size()
                    || !(tokens.get(to).isSign('%')
                            || tokens.get(to).isSign('$')
                            || tokens.get(to).isSign('€'));
        }
        var next = tokens.get(to);
        return next.isCapitalised() && !CURRENCIES.contains(next.text())
                || next.lower().length() <= 3
                || next.lower().startsWith("exam");
    }

    /** No slash, colon or hyphen: numbers with separators, letters before and after. */
    private void solid() {
        var pieces = pieces();
        var shape = new StringBuilder();
        for (var piece : pieces) {
            shape.append(tokens.get(piece[0]).isNumber() ? 'N' : 'L');
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
            if (tokens.get(i).isNumber()) {
                while (to + 1 < last
                        && tokens.get(to).type() == Token.Type.SIGN
                        && tokens.get(to + 1).isNumber()) {
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
        var readings = readings(text);
        if (!readings.isEmpty()) {
            emit(Figure.Kind.NUMBER, from, to, readings);
            return;
        }
        var dotted = new FigureShape(tokens, from, to, out, chars).parts(".");
        if (dotted.size() == 3 && dotted.stream().allMatch(this::isDigits) && isDate(dotted)) {
            emit(Figure.Kind.DATE, from, to, withFullYear(numbers(dotted)));
        } else if (text.indexOf('.') >= 0 || text.length() > 9 && text.indexOf(',') < 0) {
            emit(Figure.Kind.CODE, from, to, List.of());
        } else {
            for (var i = from; i < to; i += 2) {
                emit(Figure.Kind.NUMBER, i, i + 1, readings(tokens.get(i).text()));
            }
        }
    }

    /**
     * Everything a run of digits and separators may say, the likeliest first. Where 2.000 may be two or two thousand,
     * two thousand will do: the same digits then stand on both sides, and 2.5 never meets 2,500 by its decimals.
     */
    static List<List<BigDecimal>> readings(String text) {
        var readings = new ArrayList<List<BigDecimal>>();
        Values.of(text).stream().limit(1).forEach(value -> readings.add(List.of(value)));
        var sign = Math.max(text.indexOf('.'), text.indexOf(','));
        if (sign > 0 && text.length() - sign <= 3 && sign <= 2 && !readings.isEmpty()) {
            // 18.30 is a time in some languages, 1.10 a day and month, 1,10 two numbers
            readings.add(withoutZeros(List.of(
                    Values.of(Long.parseLong(text.substring(0, sign))),
                    Values.of(Long.parseLong(text.substring(sign + 1))))));
        } else if (sign > 0 && text.length() - sign == 5 && sign <= 2 && text.charAt(sign) == ',') {
            readings.add(List.of(
                    Values.of(Long.parseLong(text.substring(0, sign))),
                    Values.of(Long.parseLong(text.substring(sign + 1))))); // "31,2021": a blank is missing
        }
        return readings;
    }

    private List<List<BigDecimal>> readings(int[] piece) {
        return readings(text(piece[0], piece[1]));
    }

    private static List<List<BigDecimal>> times(List<List<BigDecimal>> readings, long scale) {
        var scaled = new ArrayList<List<BigDecimal>>();
        for (var reading : readings) {
            if (reading.size() == 1) {
                scaled.add(List.of(Values.canonical(reading.get(0).multiply(BigDecimal.valueOf(scale)))));
            }
        }
        return scaled;
    }

    private void numberWithSuffix(List<int[]> pieces) {
        var suffix = text(pieces.get(1)[0], pieces.get(1)[1]);
        var lower = suffix.toLowerCase(Locale.ROOT);
        var readings = readings(pieces.get(0));
        if (readings.isEmpty()) {
            emit(Figure.Kind.ATOM, first, last, FigureCode.digitReadings(text(first, last)));
        } else if (lower.equals("am") || lower.equals("pm")) {
            emit(Figure.Kind.TIME, first, last, clock(readings, lower.equals("pm")));
        } else if (SCALES.containsKey(suffix)) {
            emit(Figure.Kind.NUMBER, first, last, times(readings, SCALES.get(suffix)));
        } else if (ORDINALS.contains(lower) || FigureCode.isUnit(suffix)) {
            emit(Figure.Kind.NUMBER, first, last, readings);
        } else {
            emit(Figure.Kind.ATOM, first, last, readings);
        }
    }

    private void prefixedNumber(List<int[]> pieces) {
        var prefix = text(pieces.get(0)[0], pieces.get(0)[1]);
        var number = text(pieces.get(1)[0], pieces.get(1)[1]);
        var readings = readings(number);
        if (CURRENCIES.contains(prefix) && !readings.isEmpty()) {
            emit(Figure.Kind.NUMBER, first, last, readings);
        } else if (FISCAL.contains(prefix) && (number.length() == 2 || number.length() == 4)) {
            emit(Figure.Kind.FISCAL, first, last, fiscal(number));
        } else if (PERIODS.contains(prefix) && number.length() == 1 && number.charAt(0) <= '4') {
            emit(Figure.Kind.PERIOD, first, last, readings);
        } else {
            emit(Figure.Kind.ATOM, first, last, readings);
        }
    }

    private static List<List<BigDecimal>> fiscal(String number) {
        var year = Values.of(Long.parseLong(number));
        return number.length() == 4
                ? List.of(List.of(year), List.of(Values.of(Long.parseLong(number) % 100)))
                : List.of(List.of(Values.of(2000 + Long.parseLong(number))), List.of(year));
    }

    private void enclosedNumber(List<int[]> pieces) {
        var prefix = text(pieces.get(0)[0], pieces.get(0)[1]);
        var suffix = text(pieces.get(2)[0], pieces.get(2)[1]);
        var readings = readings(pieces.get(1));
        if (CURRENCIES.contains(prefix) && SCALES.containsKey(suffix)) {
            emit(Figure.Kind.NUMBER, first, last, times(readings, SCALES.get(suffix)));
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
        if (letters.equals("x") && isClock(numbers)) {
            emit(Figure.Kind.CLOCK, first, last, List.of(numbers));
        } else if (letters.equals("h") && numbers.size() == 2) {
            emit(Figure.Kind.TIME, first, last, List.of(withoutZeros(numbers)));
        } else if (letters.equals("x") || letters.equals("х")) {
            emit(Figure.Kind.NUMBER, first, last, List.of(numbers));
        } else {
            emit(Figure.Kind.ATOM, first, last, FigureCode.digitReadings(text(first, last)));
        }
    }
}
