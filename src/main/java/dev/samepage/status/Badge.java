package dev.samepage.status;

import java.util.List;

/** A small picture for a README: how much of everything is translated. */
public final class Badge {
    private static final String TRANSLATED = "translated";

    // Verdana at 11 px, about 6.6 px a letter, 7 a digit and 12 a percent sign; the text is stretched to fit.
    private static final double CHARACTER = 6.6;
    private static final double DIGIT = 7;
    private static final double PERCENT = 12;
    private static final int PADDING = 10;

    private Badge() {}

    /** The badge as SVG; that of one language shows its tag, one of several says "translated". */
    public static String of(List<Progress> parts) {
        var sums = Status.sums(parts);
        var total = total(sums);
        var value = total.percent() + "%";
        var label = sums.size() == 1 ? total.locale() : TRANSLATED;
        var left = width(label);
        var right = width(value);
        // Dark enough for white text (WCAG 2.2, 1.4.3): contrast 5.1, 5.5 and 6.5 to one.
        var colour = total.percent() == 100 ? "#1a7f37" : total.percent() >= 80 ? "#8a5a00" : "#b42318";
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-labelledby="badge-title">
                  <title id="badge-title">%2$s</title>
                  <clipPath id="badge-shape"><rect width="%1$d" height="20" rx="3"/></clipPath>
                  <g clip-path="url(#badge-shape)">
                    <rect width="%3$d" height="20" fill="#444"/>
                    <rect x="%3$d" width="%4$d" height="20" fill="%5$s"/>
                  </g>
                  <g aria-hidden="true" fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
                    <text x="%6$d" y="14" textLength="%7$d">%8$s</text>
                    <text x="%9$d" y="14" textLength="%10$d">%11$s</text>
                  </g>
                </svg>
                """.formatted(
                        left + right,
                        words(parts),
                        left,
                        right,
                        colour,
                        PADDING / 2,
                        left - PADDING,
                        label,
                        left + PADDING / 2,
                        right - PADDING,
                        value);
    }

    /** What the badge says to those who do not see it. */
    public static String words(List<Progress> parts) {
        var sums = Status.sums(parts);
        var total = total(sums);
        return TRANSLATED + ": " + total.percent() + "% of " + total.units() + " texts in "
                + (sums.size() == 1 ? total.locale() : sums.size() + " languages");
    }

    private static Progress total(List<Progress> sums) {
        return sums.size() == 1 ? sums.get(0) : sums.stream().reduce(Progress.none("", Progress.ALL), Progress::plus);
    }

    private static int width(String text) {
        var sum = text.chars()
                .mapToDouble(c -> c == '%' ? PERCENT : Character.isDigit(c) ? DIGIT : CHARACTER)
                .sum();
        return (int) Math.round(sum) + PADDING;
    }
}
