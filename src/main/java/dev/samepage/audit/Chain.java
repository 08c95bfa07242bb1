package dev.samepage.audit;

import java.util.Arrays;

/**
 * The best way to pair two sequences without crossing (Needleman and Wunsch, 1970): pairs score, leaving out costs.
 *
 * <p>Long sequences are only searched near the diagonal, so that the work stays linear in their length.
 */
final class Chain {
    /** What pairing two elements is worth; below twice the cost of a gap they are rather left alone. */
    interface Score {
        double of(int source, int target);
    }

    /** Cells per row; sections of real pages have fewer elements than half of it, so they are searched in full. */
    private static final int BAND = 256;

    private static final byte PAIR = 0;
    private static final byte SKIP_SOURCE = 1;
    private static final byte SKIP_TARGET = 2;

    private Chain() {}

    /** For each source element the index of its target, or -1. */
    static int[] pair(int sources, int targets, double gap, Score score) {
        var partner = new int[sources];
        Arrays.fill(partner, -1);
        if (sources == 0 || targets == 0) {
            return partner;
        }
        // Rows must overlap, so the band is never narrower than the diagonal is steep.
        var half = Math.max(BAND / 2, targets / sources + 2);
        var width = Math.min(targets + 1, 2 * half + 1);
        var moves = new byte[sources + 1][];
        var starts = new int[sources + 1];
        double[] above = null;
        for (var i = 0; i <= sources; i++) {
            var middle = (int) ((long) i * targets / sources);
            var start = Math.max(0, Math.min(middle - half, targets + 1 - width));
            starts[i] = start;
            moves[i] = new byte[width];
            var row = new double[width];
            for (var k = 0; k < width; k++) {
                var j = start + k;
                if (i == 0 && j == 0) {
                    continue;
                }
                var best = Double.NEGATIVE_INFINITY;
                byte move = SKIP_TARGET;
                if (k > 0) {
                    best = row[k - 1] - gap;
                }
                if (i > 0) {
                    var up = j - starts[i - 1];
                    if (up >= 0 && up < width && above[up] - gap > best) {
                        best = above[up] - gap;
                        move = SKIP_SOURCE;
                    }
                    if (j > 0 && up - 1 >= 0 && up - 1 < width) {
                        var paired = above[up - 1] + score.of(i - 1, j - 1);
                        if (paired >= best) {
                            best = paired;
                            move = PAIR;
                        }
                    }
                }
                row[k] = best;
                moves[i][k] = move;
            }
            above = row;
        }
        trace(moves, starts, targets, partner);
        return partner;
    }

    private static void trace(byte[][] moves, int[] starts, int targets, int[] partner) {
        var i = partner.length;
        var j = targets;
        while (i > 0 || j > 0) {
            var k = j - starts[i];
            var move = i == 0 ? SKIP_TARGET : j == 0 ? SKIP_SOURCE : moves[i][k];
            if (move == PAIR) {
                partner[--i] = --j;
            } else if (move == SKIP_SOURCE) {
                i--;
            } else {
                j--;
            }
        }
    }
}
