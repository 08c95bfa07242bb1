package dev.samepage.facts;

import java.util.List;

/** What only a second look at neighbouring figures can tell. */
final class FigureMerger {
    private final String chars;
    private final Tokens tokens;

    FigureMerger(String chars, Tokens tokens) {
        this.chars = chars;
        this.tokens = tokens;
    }

    List<Figure> merge(List<Figure> figures) {
        shortYears(figures);
        return mergeClocks(figures);
    }

    /** "December 19" may be a day, or a year. */
    private static void shortYears(List<Figure> found) {
        for (var i = 1; i < found.size(); i++) {
            var figure = found.get(i);
            var month = found.get(i - 1);
            if (month.kind() == Figure.Kind.MONTH
                    && figure.kind() == Figure.Kind.NUMBER
                    && figure.firstToken() == month.lastToken()
                    && figure.text().length() == 2
                    && figure.value() != null) {
                found.set(
                        i,
                        new Figure(
                                Figure.Kind.DATE,
                                figure.text(),
                                figure.from(),
                                figure.to(),
                                figure.firstToken(),
                                figure.lastToken(),
                                Readings.withFullYear(figure.readings().get(0))));
            }
        }
    }

    /** "24 x 7" with blanks is what 24x7 is. */
    private List<Figure> mergeClocks(List<Figure> found) {
        for (var i = 0; i + 1 < found.size(); i++) {
            var hours = found.get(i);
            var days = found.get(i + 1);
            var cross = hours.lastToken();
            if (hours.text().equals("24")
                    && days.text().equals("7")
                    && days.firstToken() == cross + 1
                    && (tokens.lower(cross).equals("x") || tokens.isSign(cross, '/'))) {
                found.set(
                        i,
                        new Figure(
                                Figure.Kind.CLOCK,
                                chars.substring(hours.from(), days.to()),
                                hours.from(),
                                days.to(),
                                hours.firstToken(),
                                days.lastToken(),
                                List.of(List.of(Values.of(24), Values.of(7)))));
                found.remove(i + 1);
            }
        }
        return found;
    }
}
