package dev.samepage.rules;

import java.util.Arrays;

/** The numbers that stand more than once in a row of hashes: what else may be equal in a document, and mostly none. */
final class Twice {
    // Sorted; may hold a number several times.
    private final int[] numbers;

    private Twice(int[] numbers) {
        this.numbers = numbers;
    }

    static Twice among(int[] hashes) {
        var sorted = hashes.clone();
        Arrays.sort(sorted);
        var count = 0;
        for (var i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return new Twice(Arrays.copyOf(sorted, count));
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    boolean has(int hash) {
        return Arrays.binarySearch(numbers, hash) >= 0;
    }
}
