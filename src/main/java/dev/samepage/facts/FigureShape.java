package dev.samepage.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells what a stretch of letters, digits and joining signs is: a date, a code, a number with its unit … */
final class FigureShape {
    private static final int SHORT_CODE = 24; // characters of the longest code read as one in capitals

    private final Tokens tokens;
    private final int first;
    private final int last;
    private final Consumer<Figure> out;
    private final String chars;

    FigureShape(Tokens tokens, int first, int last, Consumer<Figure> out, String chars) {
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
            new SolidShape(tokens, first, last, out, chars).read();
        }
    }

    private boolean has(char sign) {
        for (var i = first; i < last; i++) {
            if (tokens.isSign(i, sign)) {
                return true;
            }
        }
        return false;
    }

    private String text(int from, int to) {
        return chars.substring(tokens.from(from), tokens.to(to - 1));
    }

    private void emit(Figure.Kind kind, int from, int to, List<List<BigDecimal>> readings) {
        out.accept(new Figure(kind, text(from, to), tokens.from(from), tokens.to(to - 1), from, to, readings));
    }

    /** Token indices {from, to} of the parts between the signs. */
    private List<int[]> parts(String signs) {
        var parts = new ArrayList<int[]>();
        var from = first;
        for (var i = first; i <= last; i++) {
            if (i == last
                    || tokens.type(i) == Token.Type.SIGN
                            && signs.indexOf(tokens.text(i).charAt(0)) >= 0) {
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
                digits |= tokens.isNumber(i);
            }
            if (digits) {
                new FigureShape(tokens, part[0], part[1], out, chars).read();
            }
        }
    }

    private boolean isDigits(int[] part) {
        return part[1] == part[0] + 1
                && tokens.isNumber(part[0])
                && tokens.text(part[0]).length() <= 9;
    }

    private List<BigDecimal> numbers(List<int[]> parts) {
        var numbers = new ArrayList<BigDecimal>();
        for (var part : parts) {
            numbers.add(Values.of(Long.parseLong(tokens.text(part[0]))));
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
            if (Readings.isClock(numbers)) {
                emit(Figure.Kind.CLOCK, first, last, List.of(numbers));
            } else {
                emit(Figure.Kind.DATE, first, last, Readings.withFullYear(numbers));
            }
        } else {
            each(parts);
        }
    }

    private void colons() {
        var parts = parts(":");
        if (parts.size() <= 3 && parts.stream().allMatch(this::isDigits)) {
            var numbers = numbers(parts);
            var time = numbers.get(0).intValue() <= 24
                    && tokens.text(parts.get(1)[0]).length() == 2
                    && numbers.get(1).intValue() < 60;
            emit(
                    time ? Figure.Kind.TIME : Figure.Kind.NUMBER,
                    first,
                    last,
                    List.of(time ? Readings.withoutZeros(numbers) : numbers));
        } else {
            each(parts);
        }
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
                && tokens.isWord(part[0])
                && (tokens.text(part[0]).length() > 1
                        || Character.isLowerCase(tokens.text(part[0]).charAt(0)))
                && tokens.text(part[0]).chars().anyMatch(Character::isLowerCase);
    }

    private void digitParts(List<int[]> parts, int from, int to) {
        var numbers = numbers(parts);
        if (parts.size() == 3 && isDate(parts)) {
            emit(Figure.Kind.DATE, from, to, Readings.withFullYear(numbers));
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
            var text = tokens.text(part[0]);
            var value = Integer.parseInt(text);
            small += text.length() <= 2 && value >= 1 && value <= 31 ? 1 : 0;
            year += text.length() == 4 && value >= 1900 && value < 2100 ? 1 : 0;
        }
        var last = tokens.text(parts.get(2)[0]);
        return small == 2 && year == 1 || small >= 2 && last.length() == 2;
    }

    /** 13.02.2018; tells whether it is one. */
    boolean dotted() {
        var parts = parts(".");
        var date = parts.size() == 3 && parts.stream().allMatch(this::isDigits) && isDate(parts);
        if (date) {
            emit(Figure.Kind.DATE, first, last, Readings.withFullYear(numbers(parts)));
        }
        return date;
    }

    /** 70-346 is an exam's code unless a small word follows that it counts: "80-100 points". */
    private boolean isExamCode(List<int[]> parts, int to) {
        var a = tokens.text(parts.get(0)[0]);
        var b = tokens.text(parts.get(1)[0]);
        if (a.length() != 2 || b.length() != 3) {
            return a.charAt(0) == '0' && a.length() > 1
                    || b.charAt(0) == '0' && b.length() > 1
                    || Long.parseLong(a) >= Long.parseLong(b) && a.length() + b.length() > 4;
        }
        if (to >= tokens.size() || tokens.type(to) != Token.Type.WORD) {
            return to >= tokens.size() || !(tokens.isSign(to, '%') || tokens.isSign(to, '$') || tokens.isSign(to, '€'));
        }
        var next = tokens.get(to);
        return next.isCapitalised() && !SolidShape.CURRENCIES.contains(next.text())
                || next.lower().length() <= 3
                || next.lower().startsWith("exam");
    }
}
