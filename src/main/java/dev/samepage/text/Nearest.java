package dev.samepage.text;

import java.util.Collection;
import java.util.Optional;

/** The known word nearest to a mistyped one, for "did you mean". */
public final class Nearest {
    private Nearest() {}

    /** Asks whether the nearest candidate was meant; says what to do otherwise where none resembles the word. */
    public static String help(String word, Collection<String> candidates, String otherwise) {
        return to(word, candidates).map(near -> "did you mean `" + near + "`?").orElse(otherwise);
    }

    /** The candidate with the smallest edit distance, if at most a third of the word differs. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        var best = Optional.<String>empty();
        var limit = Math.max(1, word.length() / 3) + 1;
        for (var candidate : candidates) {
            var distance =
                    distance(word.toLowerCase(java.util.Locale.ROOT), candidate.toLowerCase(java.util.Locale.ROOT));
            if (distance < limit) {
                limit = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    // Optimal string alignment: insert, delete, replace, and swap of neighbours count one each.
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 8 || a.length() > 200) {
            return Integer.MAX_VALUE;
        }
        var rows = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(rows[i - 1][j - 1] + same, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
