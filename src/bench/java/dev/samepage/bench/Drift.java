package dev.samepage.bench;

import java.util.Random;

/** Spoils some units in the ways of real drift, so that a check has something to find. */
record Drift(int permille) {
    /** A bundle's unit. */
    record Pair(String source, String target) {}

    Pair maybe(String source, String target, Random random) {
        if (random.nextInt(1000) >= permille) {
            return new Pair(source, target);
        }
        return switch (random.nextInt(6)) {
            case 0 -> new Pair(source + " Now.", target);
            case 1 -> new Pair(source, source);
            case 2 -> new Pair(source, target.replaceFirst(" ", "  "));
            case 3 -> new Pair(source, target.replaceFirst("\\p{Lu}[\\p{L}]+ \\p{Lu}[\\p{L}]+", "Contoso 365"));
            case 4 -> new Pair(source, target.replaceFirst("[.:]$", ""));
            default -> new Pair(source, target.replaceAll("\\{\\w+\\}", ""));
        };
    }
}
