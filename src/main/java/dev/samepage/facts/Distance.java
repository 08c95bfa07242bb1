package dev.samepage.facts;

/** How many letters must be changed, added or removed to get from one text to another (Levenshtein). */
final class Distance {
    private static final int LONGEST = 200; // characters; longer texts count as far apart

    private Distance() {}

    /** The distance, or {@code limit} where it is that or more. */
    static int between(String a, String b, int limit) {
        if (a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) >= limit) {
            return a.equals(b) ? 0 : limit;
        }
        var previous = new int[b.length() + 1];
        var current = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
                least = Math.min(least, current[j]);
            }
            if (least >= limit) {
                return limit;
            }
            var swap = previous;
            previous = current;
            current = swap;
        }
        return Math.min(limit, previous[b.length()]);
    }
}
