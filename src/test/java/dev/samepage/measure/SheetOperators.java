package dev.samepage.measure;

import dev.samepage.measure.Mutation.Operator;
import dev.samepage.measure.Sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whole texts left out or put where others belong. */
final class SheetOperators {
    private static final Operator DROP = Operator.of("drop a text", "missing", "item-missing", "untranslated");
    private static final Operator LEVELS = Operator.of(
            "exchange Silver and Gold", "level-swapped", "term-missing", "name-altered");
    private static final Operator MARKETS =
            Operator.of("exchange the markets", "level-swapped", "term-missing", "name-altered");
    private static final Operator ROLES =
            Operator.of("exchange two roles", "level-swapped", "term-missing", "name-altered");
    private static final Operator THRESHOLDS =
            Operator.of("exchange two thresholds", "level-swapped", "number-changed");
    private static final Operator CODES =
            Operator.of("exchange two exam codes", "level-swapped", "identifier-changed");
    private static final Operator TITLE = Operator.of("one title for two", "level-swapped", "term-missing", "name-altered");

    private SheetOperators() {}

    static List<Mutation> of(Sheet sheet) {
        var out = new ArrayList<Mutation>();
        var bySource = new HashMap<String, Row>();
        for (var row : sheet.rows()) {
            bySource.putIfAbsent(row.source(), row);
            if (!row.key().startsWith("link ")) {
                out.add(new Mutation(DROP, sheet, Map.of(row.key(), "")));
            }
        }
        exchange(LEVELS, sheet, bySource.get("Silver"), bySource.get("Gold"), out);
        exchange(MARKETS, sheet, bySource.get("Developed markets"), bySource.get("Developing markets"), out);
        exchange(ROLES, sheet, bySource.get("Transacting Partner"), bySource.get("Fast Track Partner"), out);
        exchange(
                ROLES,
                sheet,
                bySource.get("Digital Partner of Record"),
                bySource.get("Office 365 Delegated Administrator"),
                out);
        var entitlements = rows(sheet, "You have deployed at least [\\d,]+ active entitlements for your customers.*");
        for (var i = 1; i < entitlements.size(); i++) {
            exchangeNumbers(THRESHOLDS, sheet, entitlements.get(i - 1), entitlements.get(i), out);
        }
        var hours = rows(sheet, "Your volunteers have given at least \\d+ hours.*");
        if (hours.size() == 2) {
            exchangeNumbers(THRESHOLDS, sheet, hours.get(0), hours.get(1), out);
        }
        var exams = rows(sheet, "Exam \\d\\d-\\d{3}");
        if (exams.size() == 2) {
            exchange(CODES, sheet, exams.get(0), exams.get(1), out);
        }
        return out;
    }

    private static List<Row> rows(Sheet sheet, String source) {
        return sheet.rows().stream().filter(row -> row.source().matches(source)).toList();
    }

    private static void exchange(Operator operator, Sheet sheet, Row one, Row other, List<Mutation> out) {
        if (one == null || other == null) {
            return;
        }
        out.add(new Mutation(operator, sheet, Map.of(one.key(), other.target(), other.key(), one.target())));
        if (!operator.equals(CODES)) {
            out.add(new Mutation(TITLE, sheet, Map.of(one.key(), other.target())));
            out.add(new Mutation(TITLE, sheet, Map.of(other.key(), one.target())));
        }
    }

    private static void exchangeNumbers(Operator operator, Sheet sheet, Row one, Row other, List<Mutation> out) {
        var number = Pattern.compile("\\d[\\d.,\u00A0\u202F]*\\d");
        var first = number.matcher(one.target());
        var second = number.matcher(other.target());
        if (first.find() && second.find()) {
            out.add(new Mutation(
                    operator,
                    sheet,
                    Map.of(
                            one.key(), first.replaceFirst(second.group()),
                            other.key(), second.replaceFirst(number.matcher(one.target())
                                    .results()
                                    .findFirst()
                                    .orElseThrow()
                                    .group()))));
        }
    }
}
