package dev.samepage.bench;

import java.util.Random;

/** Invented names that stay the same in every language. */
final class Names {
    private static final String[] STARTS = {
        "Vel", "Tar", "Nor", "Cal", "Bren", "Dor", "Fen", "Gal", "Hest", "Jor", "Kel", "Lum", "Mar", "Nim", "Orr", "Pell",
        "Quen", "Ros", "Sol", "Tul", "Urs", "Vint", "Wend", "Xan", "Yar", "Zel", "Bal", "Cor", "Del", "Est"
    };
    private static final String[] MIDDLES = {"a", "o", "i", "e", "an", "or", "el", "in", "ur", "am", "est", "ond"};
    private static final String[] ENDS = {"dora", "vane", "tica", "mond", "lux", "bria", "tano", "rix", "soft", "nova"};
    private static final String[] PRODUCTS = {
        "Flow", "Desk", "Cloud", "Vault", "Board", "Stream", "Sphere", "Bridge", "Link", "Suite", "Point", "Works"
    };

    private Names() {}

    static String company(Random random) {
        return pick(STARTS, random) + pick(MIDDLES, random) + pick(ENDS, random);
    }

    static String product(Random random) {
        return company(random) + " " + pick(PRODUCTS, random);
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
