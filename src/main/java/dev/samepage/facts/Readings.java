package dev.samepage.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What figures may say: each reading is a set of values that stand together. */
final class Readings {
    private Readings() {}

    /**
     * Everything a run of digits and separators may say, the likeliest first. Where 2.000 may be two or two thousand,
     * two thousand will do: the same digits then stand on both sides, and 2.5 never meets 2,500 by its decimals.
     */
    static List<List<BigDecimal>> of(String text) {
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

    /** 24 hours on 7 days. */
    static boolean isClock(List<BigDecimal> numbers) {
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

    /** 18:00 is 18. */
    static List<BigDecimal> withoutZeros(List<BigDecimal> numbers) {
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

    /** Every single value, a thousand or a million times as much. */
    static List<List<BigDecimal>> times(List<List<BigDecimal>> readings, BigDecimal scale) {
        var scaled = new ArrayList<List<BigDecimal>>();
        for (var reading : readings) {
            if (reading.size() == 1) {
                scaled.add(List.of(Values.canonical(reading.get(0).multiply(scale))));
            }
        }
        return scaled;
    }

    /** FY21 is 2021. */
    static List<List<BigDecimal>> fiscal(String number) {
        var year = Values.of(Long.parseLong(number));
        return number.length() == 4
                ? List.of(List.of(year), List.of(Values.of(Long.parseLong(number) % 100)))
                : List.of(List.of(Values.of(2000 + Long.parseLong(number))), List.of(year));
    }
}
